"""What the weeks so far say about the weeks to come: the models of the product, without Qt.

Standard library alone, may be imported at the start:

- `survival`: `survival_record(rows)`, `advice(record)`, `advises(to, away)`: where in the week acquisition
  is done.
- `buffer`: `proposed_buffer(weekly_minutes, reuse)`: how much of a week to keep for unplanned client work.
- `parameters`: `Parameters`, every number that the models rest on; `PARAMETERS`, the limits, unit, source and
  default of each, for the page that shows them; `Parameters.of(own)`, `.own()`, `.with_rate(preset)`.
- `sowing`: `SowingWeek`, `Sowing`: what was done and what came of it by week, the input of the models;
  `hours_per_approach(sowing, parameters)`.
- `support`: `capacity(meetings, free_hours)`: the hours that the agency's meetings ask of the rep, and what
  of it is free; `meetings_per_approach(sowing)`. `replacement`: the replacement floor.
- `scenarios`: `Plan`, and what it brings: `plan_kept`, `as_it_goes`, `STOPPED`.
- `taper`: `agency_share(support, weeks, today)` gives the steps of the agency's share, with why; `gate_on`,
  `next_step`, `share_on`.
- `feasibility`: `feasibility(agreement, situation, parameters)` says whether an agreement adds up,
  with the numbers.

With numpy and scipy, to be imported on use only, inside functions:

- `lags`: `deals_after_stop(weeks)`, `deals_after_pause(pause, weeks)`: shares of the usual deals, by week.
- `enquiries`: `learned(sowing, now, parameters)` gives the rate per approach with its 80 % interval, the
  share of benchmark, the agency's quality and the win rate; `forecast(rate, exposure)` counts of one window.
- `outlook`: `Outlook(sowing, now, parameters)` learns once, `.by_month(scenario, counted)` then gives a
  `MonthBand` for each month within 39 weeks: mean, 80 and 50 % bands in whole counts, probability of none,
  sown and planned part, probabilities for a dot plot; `.within(windows, ...)` does the same
  for any days, as a quarter. `outlook(...)` learns and tells at once.
- `back_test`: `back_test(sowing, now, parameters)`: of the last twelve monthly bands, how many held.
- `mix_band`: `mix_band(weeks, rate, win_rate, hours_per_approach, parameters)`: replacement floor, best hours
  and the band around them, own past and next step; `best_mix(...)` and `response(judgement)` for its curves.
"""
