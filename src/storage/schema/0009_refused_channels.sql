-- Channels by which a customer is not to be reached although an address is known: a consumer objects to text messages, a post
-- box takes no registered letter.
CREATE TABLE refused_channel (
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  channel TEXT NOT NULL CHECK (channel = 'email' OR channel = 'sms' OR channel = 'call' OR channel = 'letter'
        OR channel = 'registered' OR channel = 'visit'),
  PRIMARY KEY (customer_id, channel)
) STRICT;
