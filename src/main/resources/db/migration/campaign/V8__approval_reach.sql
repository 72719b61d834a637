-- How far the approval of activities goes: for a campaign as a whole, and for strands that want it otherwise.
create table campaign.approval_reach (
    campaign uuid not null,
    strand   uuid,                                  -- null: the campaign as a whole
    reach    text not null check (reach in ('UNIT', 'CITY', 'PROVINCE')),
    constraint approval_reach_is_said_once unique nulls not distinct (campaign, strand)
);
