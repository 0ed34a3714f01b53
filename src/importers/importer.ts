import type { Claim } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import type { Relation } from '../domain/relation.js';
import type { Source } from '../domain/source.js';

/** The beginning of a file, by which its format is recognised. */
export interface FileHead {
  /** The last part of its path; `-` for standard input. */
  readonly name: string;
  /** The first few thousand characters, unpacked when the file is packed. */
  readonly text: string;
}

export interface ImportFile {
  /** As messages and the rejects file name it: the path that was given, or one under it; `-` for standard input. */
  readonly path: string;
  /** Size on disk, and time of its last change in milliseconds; undefined for standard input. */
  readonly stat?: { readonly bytes: number; readonly modified: number };
  /** Reads no more than it needs, and may be called before {@link chunks}. */
  head(): Promise<FileHead>;
  /** The content in pieces, unpacked when it is packed. */
  chunks(): AsyncIterable<Uint8Array>;
}

interface RecordBase {
  /** What it is in the words of its format, for the counts: `chief of mission`, `trip`. */
  readonly kind: string;
  /** Where it begins in its file, from 1. */
  readonly line: number;
  /** The whole record as it stands in the file, for the rejects file. */
  readonly record: string;
}

/** An entity that a record names and that others describe better. */
export interface Mention {
  readonly entity: Entity;
  /** About the entity. They are written when it is, and not otherwise. */
  readonly claims: readonly Claim[];
}

/**
 * What a record says; one that says nothing that belongs in the graph has none of these. An id is put by one record only; entities that many records name are {@link Mention}s, and are written
 * when the store has nothing under their id.
 */
export interface Facts extends RecordBase {
  /** A source without `retrievedOn` gets the day that the store has for it, or that of the import. */
  readonly sources: readonly Source[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  /**
   * What the record tells and the graph has no place for, in the words of its format (`Person.topics`): kept as text, in the note of a
   * claim, and counted here so that whoever imports hears of it.
   */
  readonly unplaced?: readonly string[];
  /**
   * Its ids are not of a scheme that is the format's own (a name, `steve-witkoff`, or a number): what another source has put under one
   * of them is perhaps somebody else, and stays; the record is rejected.
   */
  readonly hasCommonIds?: true;
}

/** What a record says, without what every record has. */
export type Said = Pick<Facts, 'sources' | 'mentions' | 'entities' | 'relations' | 'claims' | 'unplaced'>;

/** A record of which nothing is written. */
export interface Rejection extends RecordBase {
  /** The part of the record that is wrong. */
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

export type ImportRecord = Facts | Rejection;

export function isRejection(record: ImportRecord): record is Rejection {
  return 'expected' in record;
}

/** The files of one import, opened. */
export interface Reader {
  /** In the order in which they are to be read: what is referred to comes first. */
  readonly files: readonly ImportFile[];
  /**
   * The records of one of the files, in its order and one at a time, however large it is. Reading the same file again gives
   * the same records.
   * @throws NotOfFormatError when the file cannot be read any further.
   */
  records(file: ImportFile): AsyncIterable<ImportRecord>;
}

/** A format of data. A new one is a folder here and a line in registry.ts. */
export interface Importer {
  /** As it is written on the command line. */
  readonly name: string;
  /** What it is, in a line. */
  readonly title: string;
  /** What PATH is to be, for the help. */
  readonly description: string;
  /** What can be set with `--option NAME=VALUE`: the names, and what each is for. */
  readonly options?: Readonly<Record<string, string>>;
  /** Whether a file that begins so is of this format; the options may say what the file itself does not. */
  sniff(head: FileHead, options?: Readonly<Record<string, string>>): boolean;
  /**
   * @param files those that {@link sniff} recognised, sorted by path.
   * @param options by the names in {@link options}.
   * @throws BadInputError for a value that an option does not take.
   */
  open(files: readonly ImportFile[], options: Readonly<Record<string, string>>): Promise<Reader>;
}
