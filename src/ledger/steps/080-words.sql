-- Gives the words that the steps and the tables use for codes: each is the entry of a list that is set before. Codes count
-- from 0, lists from 1.
@define(file_of, code, @variable(file)[code + 1]);
@define(part_of, code, @variable(part)[code + 1]);
@define(attack_of, code, @variable(attack)[code + 1]);
@define(rule_of, code, @variable(rule)[code + 1]);
@define(role_of, code, @variable(role)[code + 1]);
@define(certainty_of, code, @variable(certainty)[code + 1]);
@define(exposure_of, code, @variable(exposure)[code + 1]);
@define(standing_of, code, @variable(standing)[code + 1]);
@define(route_of, code, @variable(route)[code + 1]);
@define(prefecture_of, code, @variable(prefecture)[code + 1]);
@define(age_of, code, @variable(age)[code + 1]);
@define(held_of, code, @variable(held)[code + 1]);
@define(items_of, code, @variable(items)[code + 1]);
@define(token_of, (a, b, c, d), @hex(a, b, c, d));
