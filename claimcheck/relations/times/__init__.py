"""Times: dates, hours, ages and lengths of time that fix each other."""
