-- Reads block_key for the rule that is set; gives each pair of sets that share a key of at most 60 sets (24 where it is
-- a name alone).
with keyed as (
  select distinct k1, k2, component from block_key where rule = @variable(rule)
),
small as (
  select k1, k2
  from keyed
  group by k1, k2
  having count(*) between 2 and case when @variable(rule) in (17, 18) then 24 else 60 end
),
kept as (
  select k1, k2, component from keyed join small using (k1, k2)
)
select distinct a.component as a, b.component as b
from kept a join kept b on a.k1 = b.k1 and a.k2 = b.k2 and a.component < b.component
order by a, b;
