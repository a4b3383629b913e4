-- Reads exact_key; gives the nodes of each key that 2 to 64 nodes share (more is a shared box or junk), rule by rule,
-- in an order that the nodes alone decide, since codes differ from run to run.
create table exact_group as
with groups as (
  select rule, list(node order by node) as nodes
  from (select distinct rule, k1, k2, node from exact_key)
  group by rule, k1, k2
  having count(*) between 2 and 64
)
select
  rule,
  row_number() over (order by rule, nodes)::integer as place,
  unnest(nodes)::integer as node
from (select distinct rule, nodes from groups)
order by rule, place, node;
