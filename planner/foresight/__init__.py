"""What the weeks so far say about the weeks to come: the models of the product, without Qt.

Standard library alone, may be imported at the start:

- `survival`: `survival_record(rows)`, `advice(record)`, `advises(to, away)`: where in the week acquisition
  is done.
- `buffer`: `proposed_buffer(weekly_minutes, reuse)`: how much of a week to keep for unplanned client work.
- `parameters`: `Parameters`, every number that the models rest on; `PARAMETERS`, the limits, unit, source and
  default of each, for the page that shows them; `Parameters.of(own)`, `.own()`, `.with_rate(preset)`.
- `sowing`: `SowingWeek`, `Sowing`: what was done and what came of it by week, the input of the models.
- `taper`: `agency_share(begins, facts, today, parameters)` gives the steps of the agency's share, with why.
- `feasibility`: `feasibility(wanted, situation, parameters)` says whether an agreement adds up, with numbers.

With numpy and scipy, to be imported on use only, inside functions:

- `lags`: `deals_after_stop(weeks)`, `deals_after_pause(pause, weeks)`: shares of the usual deals, by week.
- `enquiries`: `learned(sowing, now, parameters)` gives the rate per approach with its 80 % interval, the
  share of benchmark, hours per approach and win rate; `forecast(...)` the counts of one window.
- `outlook`: `Outlook(sowing, now, parameters)` learns once, `.months(scenario, counted)` then gives a
  `MonthBand` for each month within 39 weeks: mean, 80 and 50 % bands in whole counts, probability of none,
  sown and planned part, probabilities for a dot plot. `outlook(...)` does both at once; `back_test(...)`.
  Scenarios are made by `plan_kept`, `as_it_goes` and `acquisition_stops`.
- `support`: `capacity(...)`: the hours that the agency's meetings ask of the rep, and what of it is free.
- `mix_band`: `mix_band(past, parameters)`: replacement floor, best hours and the band around them, own past
  and next step; `response(judgement)`, `fitted_response(efforts, results)`.
"""
