-- Reads node and fact; gives, as a view that is read one rule at a time, one row per rule, key and node: two independent facts, or one number given to one person.
-- Rules are numbered as in exact-merge.ts. Kinds of fact: 1 mail, 2 phone, 3 number, 4 id, 5 account.
create view exact_key as
select @whole(0) as rule, code as k1, 0 as k2, node from fact where kind = 3
union all
select 1, f.code, n.name, n.node from fact f join node n using (node) where f.kind = 1 and n.name > 0
union all
select 2, f.code, n.reading, n.node from fact f join node n using (node) where f.kind = 1 and n.reading > 0
union all
select 3, f.code, n.birth, n.node from fact f join node n using (node) where f.kind = 1 and n.birth > 0
union all
select 4, f.code, n.name, n.node from fact f join node n using (node) where f.kind = 2 and n.name > 0
union all
select 5, f.code, n.reading, n.node from fact f join node n using (node) where f.kind = 2 and n.reading > 0
union all
select 6, f.code, n.birth, n.node from fact f join node n using (node) where f.kind = 2 and n.birth > 0
union all
select 7, f.code, n.name, n.node from fact f join node n using (node) where f.kind = 4 and n.name > 0
union all
select 8, f.code, n.reading, n.node from fact f join node n using (node) where f.kind = 4 and n.reading > 0
union all
select 9, f.code, n.birth, n.node from fact f join node n using (node) where f.kind = 4 and n.birth > 0
union all
select 10, i.code, m.code, i.node from fact i join fact m using (node) where i.kind = 4 and m.kind in (1, 2)
union all
select 11, f.code, n.name, n.node from fact f join node n using (node) where f.kind = 5 and n.name > 0
union all
select 12, f.code, n.birth, n.node from fact f join node n using (node) where f.kind = 5 and n.birth > 0
union all
select 13, address, name, node from node where address > 0 and name > 0
union all
select 14, address, reading, node from node where address > 0 and reading > 0
union all
select 15, m.code, p.code, m.node from fact m join fact p using (node) where m.kind = 1 and p.kind = 2;
