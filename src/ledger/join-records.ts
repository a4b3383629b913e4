import { TOKEN_WORDS, type TokenLanes, tokenizer, tokenLanes, type WorkspaceKey } from '#kernel/keyed-tokens.ts'
import type { Progress } from '#kernel/progress.ts'
import { type Views, viewsOf } from './bounds.ts'
import { collectNow } from './collect-now.ts'
import { linkTogether, TOGETHER_FROM } from './comparing/link-together.ts'
import type { LedgerDecision } from './decision.ts'
import type { FormerLedgerFiles } from './former-ledger.ts'
import { HASH_DIGITS, HashColumn } from './hash-column.ts'
import type { RecordTable } from './intake.ts'
import type { Linkage } from './linkage.ts'
import type { NodeTable } from './nodes.ts'
import { type Persons, personsOf, placeOfRecord } from './persons.ts'
import type { RecordTaking } from './record-taking.ts'
import { contradicted, type IdleDecision, settleDecisions } from './settle-decisions.ts'
import { proposeWeights, type WeightProposal } from './weight-proposal.ts'
import type { ScoringWeights } from './weights.ts'

interface JoinOptions {
  readonly caseId: string
  readonly key: WorkspaceKey
  readonly decisions: readonly LedgerDecision[]
  readonly progress: Progress
  readonly weights?: ScoringWeights
  readonly propose?: (proposal: WeightProposal) => void
}

/** What is left of the linkage when the facts that it compared, which take most of the memory, are let go. */
export interface Joined {
  readonly records: RecordTable
  readonly persons: Persons
  readonly linkage: Pick<Linkage, 'components' | 'merges'>
  /** Pairs that wait for a human and bear on a count. */
  readonly open: Linkage['open']
  readonly views: Views
  /** Birth date of each node, YYYYMMDD as a number, 0 where unknown. */
  readonly births: Int32Array
  readonly idle: readonly IdleDecision[]
}

/**
 * Ends the intake, links its records and gives the persons behind them their ids. Nothing here keeps the facts that were
 * compared.
 */
export async function joinRecords(
  options: JoinOptions,
  former: FormerLedgerFiles | null,
  taking: RecordTaking,
  revision: number,
): Promise<Joined> {
  const { progress, caseId, decisions } = options
  progress.stage('putting records in order', 0)
  const { records, nodes } = await taking.finish()
  const lanes = tokenLanes(options.key)
  // Only decisions need the tokens so early; linking needs the room more.
  const early = decisions.some(({ kind }) => kind !== 'exclude') ? contentTokens(nodes, lanes) : null
  const settled = settleDecisions({ decisions, records, nodeTokens: early ?? new HashColumn() })
  const placeOf = (record: number) => placeOfRecord(records, record)
  const { weights } = options
  const linkage = await linkTogether({
    nodes,
    records,
    decisions: settled.applied,
    placeOf,
    progress,
    keepProfiles: options.propose !== undefined,
    ...(weights && { weights }),
  })
  options.propose?.(proposeWeights(nodes, linkage.names, linkage, weights))
  // From here on only numbers are asked for, and texts are a quarter of the memory of a case.
  nodes.texts.release()
  if (nodes.length >= TOGETHER_FROM) collectNow()
  const { components, merges } = linkage
  const making = { tokenizer: tokenizer(options.key), lanes, caseId, revision }
  const nodeTokens = early ?? contentTokens(nodes, lanes)
  const persons = personsOf({ nodes, nodeTokens, records, linkage, former, making })
  const counted = countedSets(records, linkage)
  const open = linkage.open.filter(({ a, b }) => counted[a] === 1 || counted[b] === 1)
  return {
    records,
    persons,
    linkage: { components, merges },
    open,
    views: viewsOf({ nodes, likely: components, merges, open }),
    births: nodes.single.birth,
    idle: [...settled.idle, ...contradicted(settled.applied, records, components)],
  }
}

function contentTokens(nodes: NodeTable, lanes: TokenLanes): HashColumn {
  const words = new Int32Array(nodes.length * TOKEN_WORDS)
  const hash = new Uint8Array(HASH_DIGITS)
  for (let node = 0; node < nodes.length; node++) {
    nodes.contentHashes.writeHex(node, hash, 0)
    lanes.addBytes('record', hash, words, node * TOKEN_WORDS)
  }
  lanes.settle(words)
  return HashColumn.of(words)
}

/** Sets with a leaked record in them, by their smallest nodes; pairs within the masters alone change no count. */
function countedSets(records: RecordTable, { components }: Linkage): Uint8Array {
  const sets = new Uint8Array(components.length)
  records.column.standing.forEach((standing, record) => {
    if (standing === 0) sets[components.find(records.column.node[record] ?? 0)] = 1
  })
  return sets
}
