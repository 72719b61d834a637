-- Brands: what units have made their own within a campaign's strands. The matrix is these records and nothing else.
create table campaign.brand (
    id          uuid primary key,
    version     int  not null default 0,
    campaign    uuid not null references campaign.campaign (id),
    unit        uuid not null,                     -- another module's, by id only
    strand      uuid not null references campaign.strand (id),
    name        text not null,
    sentence    text not null,                     -- what it is, in one sentence
    since_year  int  not null,
    state       text not null check (state in ('PROPOSED', 'APPROVED', 'RETIRED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    constraint brand_approved_by_somebody check (state <> 'APPROVED' or (approved_by is not null and approved_at is not null)),
    constraint brand_of_our_time check (since_year between 1900 and 2999)
);
create unique index brand_is_registered_once on campaign.brand (campaign, unit, strand, name) where state <> 'RETIRED';
create index brand_of_unit on campaign.brand (unit, campaign);

-- Activities that carry a brand; a higher module's, by id only.
create table campaign.brand_activity (
    brand    uuid not null references campaign.brand (id),
    activity uuid not null,
    primary key (brand, activity)
);
