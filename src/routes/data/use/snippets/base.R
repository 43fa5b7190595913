table <- function(name) {
  address <- paste0("{origin}/data/tables/", name, ".csv")
  # codes such as 16.10 are text, not numbers
  read.csv(address, colClasses = "character", na.strings = "", encoding = "UTF-8")
}

turnouts <- merge(table("election_result"), table("region"), by.x = "region", by.y = "code")
turnouts$turnout_pct <- as.numeric(turnouts$turnout_pct)
turnouts <- subset(
  turnouts,
  year == "2024" & election %in% c("pilkada_bupati", "pilkada_walikota") & rankable == "true" & !is.na(turnout_pct)
)
head(turnouts[order(-turnouts$turnout_pct, turnouts$id), c("full_name", "turnout_pct")], 5)
