"""What the user says: a file for each verb."""
