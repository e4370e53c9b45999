/** Which collected item stands in which showcase of a map. Pure: the scene draws what it says. */

interface Spot {
  /** The item's id. */
  id: string;
  /** Tiles. */
  x: number;
  y: number;
}

interface PlacedCase {
  sprite: string;
  /** Foot anchor, tiles. */
  x: number;
  y: number;
}

/** A frame of the sprite page: its anchor and, for a showcase, where a thing stands inside, px. */
interface CaseFrame {
  ax: number;
  ay: number;
  slot?: { x: number; y: number } | undefined;
}

export interface FilledCase {
  item: string;
  /** Frame of the items' page. */
  icon: string;
  /** Frame of the museum's page for the showcase with something in it. */
  sprite: string;
  /** Foot anchor of the showcase, tiles; the scene finds the case by it. */
  caseAt: { x: number; y: number };
  /** Top left of the place inside for the item's picture, px of the map. */
  slotPx: { x: number; y: number };
}

export interface MuseumFacts {
  spots: readonly Spot[];
  props: readonly PlacedCase[];
  /** Frames of the museum's sprite page. */
  frames: Readonly<Record<string, CaseFrame | undefined>>;
  /** Icons of the items that are switched on. */
  iconOf(item: string): string | null;
  collected: ReadonlySet<string>;
}

const TILE_PX = 16;
/** A spot lies right before its showcase: straight south of it, at most this far, tiles. */
const NEAR = { x: 0.5, y: 2 };

/** Every showcase whose item I have, in the order of the spots. */
export function filledCases(facts: MuseumFacts): FilledCase[] {
  const cases = facts.props.filter(({ sprite }) => facts.frames[sprite]?.slot);
  return facts.spots.flatMap((spot) => {
    const icon = facts.collected.has(spot.id) ? facts.iconOf(spot.id) : null;
    const stand = icon === null ? null : caseOf(spot, cases);
    return icon === null || !stand ? [] : [filled({ spot, stand, icon, facts })];
  });
}

function filled(of: {
  spot: Spot;
  stand: PlacedCase;
  icon: string;
  facts: MuseumFacts;
}): FilledCase {
  const { spot, stand, icon, facts } = of;
  const frame = facts.frames[stand.sprite];
  const slot = frame?.slot ?? { x: 0, y: 0 };
  const full = `${stand.sprite}-full`;
  return {
    item: spot.id,
    icon,
    sprite: facts.frames[full] ? full : stand.sprite,
    caseAt: { x: stand.x, y: stand.y },
    slotPx: {
      x: stand.x * TILE_PX - (frame?.ax ?? 0) + slot.x,
      y: stand.y * TILE_PX - (frame?.ay ?? 0) + slot.y,
    },
  };
}

/** The nearest showcase behind a spot. */
function caseOf(spot: Spot, cases: readonly PlacedCase[]): PlacedCase | null {
  let nearest: PlacedCase | null = null;
  for (const stand of cases) {
    const south = spot.y - stand.y;
    if (Math.abs(spot.x - stand.x) > NEAR.x || south < 0 || south > NEAR.y) continue;
    if (!nearest || stand.y > nearest.y) nearest = stand;
  }
  return nearest;
}
