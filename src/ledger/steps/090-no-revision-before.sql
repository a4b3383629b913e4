-- Gives the empty tables of a first revision.
create table people_before (
  revision integer,
  person varchar,
  attack varchar,
  items varchar[],
  certainty varchar,
  exposure varchar,
  records integer,
  route varchar
);
create table source_before (source varchar);
