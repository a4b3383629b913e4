-- Reads block_key; gives each pair of sets that share a key of at most 60 sets (24 where it is a name alone) once.
create table candidate as
with small as (
  select rule, k1, k2
  from block_key
  group by rule, k1, k2
  having count(*) between 2 and case when rule in (17, 18) then 24 else 60 end
),
kept as (
  select rule, k1, k2, component from block_key join small using (rule, k1, k2)
)
select distinct a.component as a, b.component as b
from kept a join kept b on a.rule = b.rule and a.k1 = b.k1 and a.k2 = b.k2 and a.component < b.component
order by a, b;
