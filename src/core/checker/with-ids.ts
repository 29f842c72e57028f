/** Nodes that are listed by their ids, each with its id. */
export const withIds = <Id extends string, Node>(nodes: Record<Id, Node>) =>
  Object.fromEntries(
    Object.entries<Node>(nodes).map(([id, node]) => [id, { id, ...node }]),
  ) as Record<Id, Node & { id: Id }>;
