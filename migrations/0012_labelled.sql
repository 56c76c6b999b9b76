-- What the grant probe is asked about is labelled: a row of a child without a label would be open to whoever has any grant of that child.
-- Pieces have said so since 0001; what comes of them says so itself.
do $$
declare
    probed text;
begin
    foreach probed in array array['piece_history', 'search_token', 'search_reference', 'search_date', 'piece_departure'] loop
        execute format('alter table %I add constraint a_child_is_labelled check (child = 0 or labels <> 0)', probed);
    end loop;
end
$$;
