-- Reads node, fact, near_mail and component; gives, as a view that is read one rule at a time, the keys under which two sets of nodes are worth comparing.
create view block_key as
with keyed as (
  select @whole(f.kind) as rule, f.code as k1, 0 as k2, f.node from fact f where f.kind <> 3
  union all
  select 10, name, birth, node from node where name > 0 and birth > 0
  union all
  select 11, reading, birth, node from node where reading > 0 and birth > 0
  union all
  select 12, name, zip, node from node where name > 0 and zip > 0
  union all
  select 13, reading, zip, node from node where reading > 0 and zip > 0
  union all
  select 14, address, name, node from node where address > 0 and name > 0
  union all
  select 15, address, birth, node from node where address > 0 and birth > 0
  union all
  select 16, zip, birth, node from node where zip > 0 and birth > 0
  union all
  select 17, name, 0, node from node where name > 0
  union all
  select 18, reading, 0, node from node where reading > 0
  union all
  select 19, birth, given, node from node where birth > 0 and given > 0
  union all
  select 20, code, 0, node from near_mail
)
select rule, k1, k2, c.component
from keyed k join component c using (node);
