import type { Head, refuse } from './format.ts'

type Refusal = Parameters<typeof refuse>[1]

/** A kind of file that no reader opens. */
interface Foreign {
  /** First bytes, a byte in each character. */
  readonly magic: RegExp
  /** What it is, and what somebody can do about it. */
  readonly advice: string
  readonly reason?: Refusal['reason']
  /** Endings of names without which the first bytes say too little. */
  readonly named?: readonly string[]
}

const LISTEN = 'sound or pictures in motion, which no reader listens to; look at it by hand and note who is in it'
const DISK = 'an image of a disk; open it (mount it, or 7-Zip) and put the files in it in its place'
const DECRYPT = 'decrypt it by hand and put what is in it in its place'

const FOREIGN: readonly Foreign[] = [
  // Databases and what they are saved as.
  {
    magic: /^\0\x01\0\0Standard (?:Jet|ACE) DB/,
    advice: 'a database of Microsoft Access; save its tables as CSV (in Access, or by mdb-export) and run again',
  },
  { magic: /^PGDMP/, advice: 'a custom dump of pg_dump; make a plain one of it with pg_restore -f and run again' },
  {
    magic: /^(?:TAPE\0|MSSQLBAK)/,
    advice: 'a backup of SQL Server; restore it on a server, write its tables as a script or CSV and run again',
  },
  {
    magic: /^(?:EXPORT:|\x03..TEXPORT:)/s,
    advice: 'an export of Oracle; import it on a server, write its tables as CSV and run again',
  },
  { magic: /^REDIS\d{4}/, advice: 'a snapshot of Redis; write its keys as JSON (rdb --command json) and run again' },
  {
    magic: /^[\x03\x30\x83\x8b\xf5]/,
    named: ['dbf'],
    advice: 'a table of dBASE; save it as CSV in a spreadsheet program and run again',
  },
  {
    magic: /^[\0-\xff]/,
    named: ['ibd', 'frm', 'myd', 'myi', 'mdf', 'ndf', 'ldf'],
    advice: 'a data file of a database server; start a server on a copy of all its files, write a dump and run again',
  },
  {
    magic: /^[\0-\xff]{3}\0\x02/,
    named: ['bson'],
    advice: 'a dump of MongoDB; write it as JSON with bsondump and run again',
  },
  {
    magic: /^\0\x01\0\0\0\x02\0\x01\0\x05\0\x02/,
    advice: 'a database of FileMaker; save its tables as CSV and run again',
  },
  {
    magic: /^\x1a\0\0\x04/,
    named: ['nsf', 'ntf'],
    advice: 'a database of Notes; export it as CSV or mails and run again',
  },
  { magic: /^Obj\x01/, advice: 'an Avro file; write it as JSON (avro-tools tojson) and run again' },
  { magic: /^ORC/, named: ['orc'], advice: 'an ORC file; write it as CSV or Parquet and run again' },
  {
    magic: /^(?:ARROW1\0|FEA1|\xff{4}[\s\S]{3}\0)/,
    advice: 'an Arrow or Feather file; write it as Parquet or CSV and run again',
    named: ['arrow', 'feather', 'arrows', 'ipc'],
  },
  { magic: /^\x89HDF\r\n\x1a\n/, advice: 'an HDF5 file; write its tables as CSV and run again' },
  { magic: /^\$FL[23]/, advice: 'a table of SPSS; save it as CSV and run again' },
  {
    magic: /^(?:<stata_dta>|[\x69-\x73][\x01\x02]\x01\0)/,
    named: ['dta'],
    advice: 'a table of Stata; write it as CSV (export delimited) and run again',
  },
  {
    magic: /^(?:\0{12}\xc2\xea\x81\x60|HEADER RECORD\*{7}LIB)/,
    advice: 'a table of SAS; write it as CSV (proc export) and run again',
  },
  {
    magic: /^(?:RD[XA][23]\n)?[XA]\n\0\0\0[\x02\x03]\0/,
    advice: 'an object of R; write its tables as CSV (write.csv) and run again',
  },
  {
    magic: /^\x80[\x02-\x05]/,
    named: ['pkl', 'pickle'],
    advice: 'objects of Python; write them as JSON or CSV in Python and run again',
  },
  {
    magic: /^\0\0(?:\x02\0[\x04-\x06]\x04|\x1a\0[\0-\x05]\x10)/,
    advice: 'a sheet of Lotus 1-2-3; save it as CSV or Excel (LibreOffice opens it) and run again',
  },
  // Documents.
  {
    magic: /^[\0-\xff]/,
    named: ['iwa', 'pages', 'numbers', 'key'],
    advice: 'of a document of Pages, Numbers or Keynote; export that as PDF, Word or CSV and run again',
  },
  {
    magic: /^bplist\d\d/,
    advice: 'a binary property list of Apple; write it as XML (plutil -convert xml1) and run again',
  },
  { magic: /^\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d/, advice: 'notes of OneNote; save them as PDF or Word and run again' },
  { magic: /^\x60\x0e\x82\0/, advice: 'a document of DocuWorks; save it as PDF and run again' },
  { magic: /^ITSF\x03\0/, advice: 'a help file of Windows; save what is in it as HTML (7-Zip opens it) and run again' },
  {
    magic: /^[\s\S]/,
    named: ['jtd', 'jtt', 'jfw', 'jvw', 'jaw', 'jbw', 'juw'],
    advice: 'a document of Ichitaro; save it as Word or PDF and run again',
  },
  { magic: /^AT&TFORM/, advice: 'a scan in DjVu; save it as PDF or TIFF and run again' },
  {
    magic: /^[\s\S]{4}ftypavi[fs]/,
    advice: 'a picture of a kind that is not read; save it as PNG or JPEG and run again, or look at it',
  },
  // Records of systems.
  { magic: /^ElfFile\0/, advice: 'an event log of Windows; save it as XML or CSV in the Event Viewer and run again' },
  { magic: /^LPKSHHRH/, advice: 'a journal of systemd; write it as JSON (journalctl -o json --file) and run again' },
  {
    magic: /^(?:\xd4\xc3\xb2\xa1|\xa1\xb2\xc3\xd4|\x4d\x3c\xb2\xa1|\x0a\x0d\x0d\x0a)/,
    advice: 'recorded network traffic; write it as text or JSON (tshark -T json) and run again',
  },
  {
    magic: /^\0\0\0\x01Bud1/,
    reason: 'empty',
    advice: 'what the Finder of a Mac remembers of a folder; it holds nothing of its own',
  },
  { magic: /^\0\x05\x16\x07/, reason: 'empty', advice: 'what a Mac notes beside a file; the file itself is read' },
  // Archives, disks, what is heard and seen.
  { magic: /^(?:KDMV|conectix|QFI\xfb|vhdxfile|EVF\x09|LUKS\xba\xbe)/, advice: DISK },
  { magic: /^[\0-\xff]/, named: ['iso', 'img', 'dmg', 'vdi', 'e01'], advice: DISK },
  {
    magic: /^(?:RIFF....(?:WAVE|AVI )|....ftyp|ID3|OggS|fLaC|\x30\x26\xb2\x75|\x1a\x45\xdf\xa3|#!AMR)/s,
    advice: LISTEN,
  },
  // What is encrypted.
  { magic: /^\x03\xd9\xa2\x9a/, reason: 'password-needed', advice: `a vault of KeePass; ${DECRYPT}` },
  { magic: /^Salted__/, reason: 'password-needed', advice: `encrypted by OpenSSL; ${DECRYPT}` },
  {
    magic: /^[\x80-\xff]/,
    named: ['gpg', 'pgp'],
    reason: 'password-needed',
    advice: `encrypted or signed by OpenPGP; ${DECRYPT} (gpg --decrypt)`,
  },
  {
    magic: /^\x30[\x80-\x84][\s\S]{0,4}?\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03/,
    reason: 'password-needed',
    advice: `a mail encrypted by S/MIME; ${DECRYPT} (openssl cms -decrypt)`,
  },
  {
    magic: /^\x30[\x80-\x84][\s\S]{0,4}?\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02/,
    advice: 'signed by S/MIME; take what is signed out of it (openssl cms -verify -noverify) and run again',
  },
]

/** What whoever has a file of a known kind that no reader opens is told; undefined for other bytes. */
export function foreignFormat({ bytes, extension }: Head): Refusal | undefined {
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  const found = FOREIGN.find(({ magic, named }) => magic.test(start) && (!named || named.includes(extension)))
  return found && { reason: found.reason ?? 'unsupported-format', advice: found.advice }
}

/** Kinds of compound files ([MS-CFB]) that no reader opens, by a stream that tells. */
const FOREIGN_COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\/DocumentText$/i, 'a document of Ichitaro; save it as Word or PDF'],
  [/\/(?:MatOST|MN0|CONTENTS)$/, 'a document of Works; save it as Word or PDF'],
  [/\/(?:FileHeader|HwpSummaryInformation)$/i, 'a document of Hangul; save it as Word or PDF'],
  [/\/VisioDocument$/i, 'a drawing of Visio; save it as PDF'],
  [
    /\/Catalog$/,
    'small pictures of a folder of Windows; look at it with a viewer of thumbnails, or save what is in it',
  ],
  [/\/Quill(?:\/|$)/, 'a document of Publisher; save it as PDF'],
]

/** What to say of a compound file by the names of what is in it. */
export const foreignCompound = (paths: readonly string[]): string =>
  `${
    FOREIGN_COMPOUNDS.find(([stream]) => paths.some((path) => stream.test(path)))?.[1] ??
    'an old Office file of no kind that is known; save it in a newer format'
  } and run again`
