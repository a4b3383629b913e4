-- Gives the empty tables of a first revision.
create table people_before (
  revision integer,
  person varchar,
  attack varchar,
  items @texts(),
  certainty varchar,
  exposure varchar,
  records integer,
  route varchar
);
create table link_before (
  person varchar,
  source varchar,
  part varchar,
  "row" integer,
  role varchar,
  record varchar
);
create table change_before (
  revision integer,
  person varchar,
  attack varchar,
  kind varchar,
  items_before @texts(),
  items_after @texts(),
  other varchar,
  cause varchar
);
