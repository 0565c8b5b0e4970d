alter table plan_import add column updates_id uuid references plan;
comment on column plan_import.updates_id is 'The plan that the file is to update; null when it makes one';
comment on column action.original_cells is 'The row of a file that it was last imported from: {row, cells, stated}, the last field by field as it was taken';
