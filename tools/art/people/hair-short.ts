// Hair that stays above the shoulders. Three views side by side: front, left side, back; x 2–15.

export const HAIR_TOP_LEFT = { x: 2, y: 4 };

/** Short styles by name. */
export const SHORT_HAIR: Readonly<Record<string, string>> = {
  short: `
    ..............|..............|..............
    ...hHHHhhhd...|...hHHhhhhd...|...hHHHhhhd...
    ..hHHHHhhhhd..|..hHHHhhhhhd..|..hHHHHhhhhd..
    ..hHHHhhhhhd..|..hHHhhhhhhd..|..hHHHhhhhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhd..|..hhhhhhhhhd..
    ..hh.hhhh.hd..|..h.hhhhhhhd..|..hhhhhhhhdd..
    ..h........d..|......hhhhhd..|..hhhhhhhhdd..
    ..d........d..|.......hsShd..|..hhhhhhhddd..
    ..............|........Shd...|...hhhhhddd...
    ..............|........dd....|...hddddddd...
    ..............|..............|....d....d....`,
  crop: `
    ..............|..............|..............
    ...hHHhhhhd...|...hHhhhhhd...|...hHHhhhhd...
    ..hHHhhhhhhd..|..hHHhhhhhhd..|..hHHhhhhhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhd..|..hhhhhhhhhd..
    ..d........d..|....dhhhhhdd..|..hhhhhhhhdd..
    ..............|.....ddhhhdd..|..dhhhhhhddd..
    ..............|......ddsSdd..|..dddhhddddd..
    ..............|........Sd....|...dddddddd...`,
  part: `
    ..............|..............|..............
    ...hhHHHhhd...|...hHHHhhhd...|...hHHHhhhd...
    ..hHhHHHHhhd..|..hHHHHhhhhd..|..hHHHHhhhhd..
    ..hHhhHHHhhd..|..hHHHhhhhhd..|..hHHHhhhhhd..
    ..hh..hhhhhd..|..hhhhhhhhhd..|..hhhhhhhhhd..
    ..h.....hhhd..|.....hhhhhhd..|..hhhhhhhhdd..
    ..d.......hd..|......hhhhhd..|..hhhhhhhhdd..
    ..d........d..|......dhsShd..|..hhhhhhhddd..
    ..............|.......dSdd...|...hhhhhddd...
    ..............|........dd....|...ddddddd....`,
  quiff: `
    ....hHHHHh....|..hHHHhh......|....hHHHhd....
    ...hHHHHHhhd..|..HHHHhhhhd...|...hHHHhhhd...
    ..hHHHHhhhhd..|..hHHhhhhhhd..|..hHHHHhhhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhd..|..hHHHhhhhhd..
    ..hd.....dhd..|....hhhhhhhd..|..hhhhhhhhhd..
    ..h........d..|.....dhhhhhd..|..hhhhhhhhdd..
    ..d........d..|.......dsShd..|..hhhhhhhhdd..
    ..............|........Sddd..|..hhhhhhhddd..
    ..............|........ddd...|...ddddddd....`,
  curly: `
    ...hHhHHhhd...|...hHhHhhhd...|...hHhHHhhd...
    ..hHHhHHhhhd..|..hHHhHhhdhd..|..hHHhHHhhhd..
    .hHHhHHhhdhhd.|.hHHhHHhhhdhd.|.hHHhHHhhdhhd.
    .hhHHhhdhhhhd.|.hhHHhhdhhhhd.|.hhHHhhdhhhhd.
    .hHhhdhhhdhhd.|.hdhhdhhhhdhd.|.hHhhdhhhdhhd.
    .hhd.hhd.hdhd.|..h.dh.hhhhhd.|.hhhdhhhdhhhd.
    .hh........hd.|......dhhhdhd.|.hHhhhdhhhdhd.
    .dh........dd.|.......hhhhdd.|.dhhdhhhhdhdd.
    ..d........d..|.......dhhdd..|..dhhhdhhddd..
    ..............|........ddd...|...ddhdddd....`,
  thin: `
    ..............|..............|..............
    ..............|..............|..............
    ..............|..........hd..|..............
    ..............|.........hhd..|..............
    ..h........d..|........hhhd..|..h........d..
    ..hh......hd..|......hhhhhd..|..hhh....hdd..
    ..h........d..|......dhhhdd..|..hhhhhhhhdd..
    ..d........d..|.......dsShd..|..hhhhhhhddd..
    ..............|........Sdd...|...hhhhhddd...
    ..............|..............|....d....d....`,
  bald: `
    ..............|..............|..............`,
  bob: `
    ..............|..............|..............
    ...hHHHHhhd...|...hHHHhhhd...|...hHHHHhhd...
    ..hHHHHHhhhd..|..hHHHHhhhhd..|..hHHHHHhhhd..
    ..hHHHHhhhhd..|..hHHHhhhhhd..|..hHHHHhhhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhd..|..hhhhhhhhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhd..|..hhhhhhhhhd..
    .hh.h....hhdd.|..h.hhhhhhhdd.|.hhhhhhhhhhdd.
    .hh........dd.|......hhhhhdd.|.hhhhhhhhhhdd.
    .hh........dd.|......hhhhhdd.|.hhhhhhhhhddd.
    .hh........dd.|......hhhhhdd.|.hhhhhhhhhddd.
    ..hd......dd..|......dhhhdd..|..hhhhhhhddd..
    ..............|.......dddd...|...dddddddd...`,
  bun: `
    ..............|..............|..............
    ...hHHHhhhd...|...hHHhhhhd...|...hHHHhhhd...
    ..hHHHHhhhhd..|..hHHHhhhhhd..|..hHHHHhhhhd..
    ..hHHhhhhhhd..|..hHHhhhhhhd..|..hHHHhhhhhd..
    ..hhhd..hhhd..|..hhhhhhhhhd..|..hhhhhhhhhd..
    ..hh......hd..|....hhhhhhhd..|..hhhhhhhhdd..
    ..h........d..|......dhhhhd..|..hhhhhhhddd..
    ..d........d..|.......dsShd..|..dhhhhhdddd..
    ..............|........Sdd...|...dhhhhddd...
    ..............|.........d....|....dhhdd.....`,
};

/** Drawn above the head in addition; the row of the drawing's top. */
export const HAIR_CROWNS: Readonly<Record<string, { y: number; drawing: string }>> = {
  bun: {
    y: 2,
    drawing: `
      .....hHhd.....|........hHhd..|.....hHhd.....
      ....hHHhhd....|.......hHHhhd.|....hHHhhd....
      ....hhhhdd....|.......hhhhdd.|....hhhhdd....
      .....DDDD.....|........DDDD..|.....DDDD.....`,
  },
};
