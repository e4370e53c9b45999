/** PACK-6: looks and rewards that a pack names are known to the game. */
import type { Problem } from "../kernel/problem.ts";
import { LOOK_PARTS, decodeLook } from "../people/look.ts";
import { EMOTES } from "../world/protocol.ts";
import { type ContentPack, packFiles } from "./pack.ts";
import type { Reward } from "./pack-schema.ts";

/** Look pieces that have to be earned, by the reward that gives them. */
const rewardLooks: readonly string[] = LOOK_PARTS.flatMap((part) =>
  part.options.flatMap((option) => option.reward ?? []),
);

const rewardEmotes: readonly string[] = EMOTES;

export function checkRewards(pack: ContentPack): Problem[] {
  return [...pack.sets.flatMap(checkReward), ...checkLooks(pack)];
}

function checkReward({ reward }: { reward: Reward }, index: number): Problem[] {
  const known = knownRewards(reward);
  if (known === null || known.includes(reward.id)) return [];
  return [
    {
      file: packFiles.sets,
      path: `[${index}].reward.id`,
      message: `the game has no ${reward.kind} “${reward.id}” to give away`,
      fix: `use one of: ${known.join(", ")}`,
    },
  ];
}

/** Titles are the pack's own words, so any id will do. */
function knownRewards({ kind }: Reward): readonly string[] | null {
  if (kind === "look") return rewardLooks;
  return kind === "emote" ? rewardEmotes : null;
}

function checkLooks(pack: ContentPack): Problem[] {
  return pack.npcs.flatMap(({ look }, index) =>
    look === undefined || decodeLook(look) !== null
      ? []
      : [
          {
            file: packFiles.npcs,
            path: `[${index}].look`,
            message: `“${look}” is no look code`,
            fix: "copy one from the avatar editor, or leave “look” out",
          },
        ],
  );
}
