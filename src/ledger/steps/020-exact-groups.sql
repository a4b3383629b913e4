-- Reads exact_key for the rule that is set; gives the nodes of each key that 2 to 64 nodes share (more is a shared box
-- or junk), in an order that the nodes alone decide, since codes differ from run to run.
with groups as (
  select list(node order by node) as nodes
  from (select distinct k1, k2, node from exact_key where rule = getvariable('rule'))
  group by k1, k2
  having count(*) between 2 and 64
)
select
  row_number() over (order by nodes)::integer as place,
  unnest(nodes)::integer as node
from (select distinct nodes from groups)
order by place, node;
