import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';

/** The deepest level of a list that Word knows, from 0. */
export const TIEFSTE = 8;

const stufen = (format: (typeof LevelFormat)[keyof typeof LevelFormat], zeichen: (level: number) => string) =>
  Array.from({ length: TIEFSTE + 1 }, (_, level) => ({
    level,
    format,
    text: zeichen(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } },
  }));

/** Lists as Word knows them: 'striche' with dashes, 'nummern' counted. */
export const LISTEN: INumberingOptions = {
  config: [
    { reference: 'striche', levels: stufen(LevelFormat.BULLET, () => '–') },
    { reference: 'nummern', levels: stufen(LevelFormat.DECIMAL, level => `%${level + 1}.`) },
  ],
};
