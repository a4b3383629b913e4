-- Reads exact_key for the rule that is set; gives the nodes of each key that 2 to 64 nodes share (more is a shared box
-- or junk), in an order that the nodes alone decide, since codes differ from run to run.
with groups as (
  select @list(node, node) as nodes
  from (select distinct k1, k2, node from exact_key where rule = @variable(rule))
  group by k1, k2
  having count(*) between 2 and 64
)
select
  place,
  @whole(@unlist(nodes)) as node
from (select @whole(row_number() over (order by nodes)) as place, nodes from (select distinct nodes from groups) as one)
  as numbered
order by place, node;
