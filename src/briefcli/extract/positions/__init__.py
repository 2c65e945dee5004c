"""Who demands, offers, rejects, pledges, denies, accuses, threatens, claims, agrees, appeals."""
