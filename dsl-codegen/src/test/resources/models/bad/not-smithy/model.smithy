CREATE TABLE things (name VARCHAR);
