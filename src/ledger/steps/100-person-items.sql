-- Reads rec; gives per attack and person the union of the items, the strongest certainty and exposure, and the rows.
create table person_item as
select
  attack,
  person,
  bit_or(low)::bigint | (bit_or(high)::bigint << 30) as mask,
  max(certainty) as certainty,
  max(exposure) as exposure,
  count(*)::integer as records
from rec
where standing = 0
group by attack, person;
create table mask_item as
select
  mask,
  list_filter(getvariable('kinds'), lambda code, place: mask & (1::bigint << (place - 1)) <> 0) as items
from (select distinct mask from person_item);
