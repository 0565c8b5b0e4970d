alter table recommendation add column imported jsonb;
comment on column recommendation.imported is 'What the last file was taken to say of it: {text, commentary, commentaryUpdated}; null when it came from none';
