create database careplan owner cpx_owner;
-- The roles log in over the socket that only this project's containers share.
alter system set hba_file = '/etc/postgresql/pg_hba.conf';
