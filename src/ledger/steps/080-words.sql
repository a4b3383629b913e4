-- Gives the words that the steps and the tables use for codes: each is the entry of a list that is set before. Codes count
-- from 0, lists from 1.
create macro file_of(code) as getvariable('file')[code + 1];
create macro part_of(code) as getvariable('part')[code + 1];
create macro attack_of(code) as getvariable('attack')[code + 1];
create macro rule_of(code) as getvariable('rule')[code + 1];
create macro role_of(code) as getvariable('role')[code + 1];
create macro certainty_of(code) as getvariable('certainty')[code + 1];
create macro exposure_of(code) as getvariable('exposure')[code + 1];
create macro standing_of(code) as getvariable('standing')[code + 1];
create macro route_of(code) as getvariable('route')[code + 1];
create macro prefecture_of(code) as getvariable('prefecture')[code + 1];
create macro age_of(code) as getvariable('age')[code + 1];
create macro held_of(code) as getvariable('held')[code + 1];
create macro items_of(code) as getvariable('items')[code + 1];
create macro token_of(a, b, c, d) as printf('%08x%08x%08x%08x', a, b, c, d);
