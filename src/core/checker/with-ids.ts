/** Adds to each node the id that it is listed under. */
export const withIds = <Id extends string, Node>(nodes: Record<Id, Node>) =>
  Object.fromEntries(
    Object.entries<Node>(nodes).map(([id, node]) => [id, { id, ...node }]),
  ) as Record<Id, Node & { id: Id }>;
