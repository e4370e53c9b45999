// Hair that falls to the shoulders and below: front, left side, back; x 2–15, from y 4.

/** Long styles by name. */
export const LONG_HAIR: Readonly<Record<string, string>> = {
  long: `
    ..............|..............|..............
    ...hHHHHhhd...|...hHHHhhhd...|...hHHHHhhd...
    ..hHHHhHHhhd..|..hHHHHhhhhd..|..hHHHHHhhhd..
    ..hHHhhhHhhd..|..hHHHhhhhhd..|..hHHHHhhhhd..
    ..hhhh.hhhhd..|..hhhhhhhhhd..|..hHHhhhhhhd..
    ..hhh...hhhd..|...hhhhhhhhd..|..hhhhhhhhdd..
    .hHh......hdd.|......hhhhhdd.|.hhHhhhhhhddd.
    .hHd......ddd.|......hhhhhdd.|.hhHhhhhhhddd.
    .hH........dd.|......hhhhhdd.|.hhhhhhhhhddd.
    .hh........dd.|......hhhhhdd.|.hhhhhhhhhddd.
    .hhd......ddd.|.......hhhhdd.|.hhhhhhhhhddd.
    .hhd......ddd.|.......hhhhdd.|..hhhhhhhddd..
    .hh........dd.|........hhhdd.|..hhhhhhhddd..
    .hd........dd.|........hhdd..|..hhdhhhdddd..
    ..d........d..|........hddd..|...dhhhdddd...
    ..............|.........dd...|....ddddd.....`,
  bangs: `
    ..............|..............|..............
    ...hHHHHhhd...|...hHHHhhhd...|...hHHHHhhd...
    ..hHHHHHHhhd..|..hHHHHhhhhd..|..hHHHHHhhhd..
    ..hHHHHHhhhd..|..hHHHhhhhhd..|..hHHHHhhhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhd..|..hHHhhhhhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhd..|..hhhhhhhhdd..
    .hhhdhhdhhhdd.|..hdhhhhhhhdd.|.hhHhhhhhhddd.
    .hHd......ddd.|......hhhhhdd.|.hhHhhhhhhddd.
    .hH........dd.|......hhhhhdd.|.hhhhhhhhhddd.
    .hh........dd.|......hhhhhdd.|.hhhhhhhhhddd.
    .hh........dd.|......hhhhhdd.|.hhhhhhhhhddd.
    .hh........dd.|.......hhhhdd.|.hhhhhhhhdddd.
    .hd........dd.|.......hhhhdd.|..hhhhhhhddd..
    .dd........dd.|.......ddddd..|..dddddddddd..`,
  tail: `
    ..............|..............|..............
    ...hHHHhhhd...|...hHHhhhhd...|...hHHHhhhd...
    ..hHHHHhhhhd..|..hHHHhhhhhd..|..hHHHHhhhhd..
    ..hHHHhhhhhd..|..hHHhhhhhhaa.|..hHHhaahhhd..
    ..hhhhhhhhhd..|..hhhhhhhhhahh|..hhhHHhdhhd..
    ..hh.hh...hd..|..h.hhhhhhhdhh|..hhhHHhdhdd..
    ..h........daa|......hhhhhdhh|..hhdHhhddhd..
    ..d........dhd|.......dhhd.hd|..hhdHhhdddd..
    ............hd|........dd..hd|..hddHhhdddd..
    ............hd|...........hhd|...ddhhhddd...
    ............hd|...........hd.|....dhhhdd....
    ............dd|...........dd.|.....hhhd.....
    .............d|..............|.....dhdd.....
    ..............|..............|......dd......`,
  twin: `
    ..............|..............|..............
    ...hHHhHhhd...|...hHHhhhhd...|...hHHdHhhd...
    ..hHHHhHHhhd..|..hHHHhhhhhd..|..hHHHdHhhhd..
    ..hHHhhhHhhd..|..hHHhhhhhhd..|..hHHhdhhhhd..
    ..hhhh.hhhhd..|..hhhhhhhhhd..|..hhhhdhhhdd..
    ..hh......hd..|..h.hhhhhhhd..|..hhhhdhhhdd..
    aah........daa|......hhhhaa..|aahhhhdhhddaaa
    hHd........dhd|.......hhhhhd.|hHdhhhdhhddhdd
    hH..........hd|........hHhhd.|hH.hhhdhdd.hd.
    hh..........hd|.........Hhhd.|hh..hhddd..hd.
    hh..........hd|.........hhhd.|hh.........hd.
    hd..........dd|.........hhdd.|hd.........dd.
    .d..........d.|..........dd..|.d.........d..`,
  braid: `
    ..............|..............|..............
    ...hHHhhhhd...|...hHHhhhhd...|...hHHHhhhd...
    ..hHHHHhhhhd..|..hHHHhhhhhd..|..hHHHHhhhhd..
    ..hHHHhhhhhd..|..hHHhhhhhhd..|..hHHHhhhhhd..
    ..hhh..hhhhd..|..hhhhhhhhhd..|..hhhhhhhhhd..
    ..hh.....hhd..|....hhhhhhhd..|..hhhhhhhhdd..
    ..h........d..|......hhhhhd..|..hhhhhhhhdd..
    ..d........dd.|.......dhhhd..|..dhhhhhhddd..
    ...........hd.|........hHhd..|...dhhHhddd...
    ...........Hhd|.........hhd..|....dHhhdd....
    ...........dh.|.........Hhd..|.....hhd......
    ...........Hhd|.........dh...|.....Hhd......
    ...........dh.|.........Hhd..|.....dhd......
    ...........aa.|.........aa...|.....Hhd......
    ...........hd.|.........hd...|.....aaa......
    ............d.|..............|......d.......`,
  wavy: `
    ...hHHHhhd....|...hHHHhhd....|...hHHHhhd....
    ..hHHHHHhhhd..|..hHHHHhhhd...|..hHHHHHhhhd..
    .hHHHHhHHhhhd.|.hHHHHhhhhhd..|.hHHHHHhhhhhd.
    .hHHHhhhHHhhd.|.hHHHhhhhhhhd.|.hHHHHhhhhhhd.
    .hHhh...hhhhd.|.hhhhhhhhhhhd.|.hHHhhhhhhhdd.
    .hhh.....hhhd.|..h..hhhhhhhd.|.hhhhhhhhhhdd.
    hhHd......hhdd|......hhhhhhd.|hhhHhhhhhhhddd
    hHhd......dhdd|......dhhhhhdd|hhHHhhhhhhhddd
    hHh........hhd|.......hhhhhdd|hhhhhhdhhhhddd
    .hh........hd.|......hhhhhdd.|.hhhhhhhhhddd.
    hhd........dhd|......hhhhhhdd|hhhhdhhhhhdddd
    hhd........dhd|.......dhhhhdd|hhhhhhhdhhhddd
    .hd........dd.|........dhhdd.|.dhhddhhhdddd.
    ..............|.........ddd..|..ddd..dddd...`,
};
