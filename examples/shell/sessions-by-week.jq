# Completed and missed sessions by clinic and ISO week, of events one a line as ./daybreak events prints them, or kcat -J.

# kcat has the headers in a list, each name followed by its value.
def attributes:
  if has("headers")
  then .headers as $all | reduce range(0; $all | length; 2) as $i ({}; .[$all[$i] | ltrimstr("ce_")] = $all[$i + 1])
  else . end;

def week: .[0:10] | strptime("%Y-%m-%d") | mktime | strftime("%G-W%V");

# What is counted, in any version: version 1 is understood, another is a reason to look at this program again.
def counted: [scan("^daybreak\\.session\\.(completed|missed)\\.v([0-9]+)$")[]];

reduce (inputs | attributes) as $event (
  {events: 0, repeated: 0, otherTypes: 0, otherVersions: 0, seen: {}, weeks: {}};
  .events += 1
  | ($event.type // "" | counted) as $counted
  | "\($event.source) \($event.id)" as $id
  | if $counted == [] then .otherTypes += 1
    elif $counted[1] != "1" then .otherVersions += 1
    elif .seen[$id] then .repeated += 1
    else .seen[$id] = true | .weeks["\($event.clinicid)\t\($event.time | week)"][$counted[0]] += 1
    end)
# Nothing read is not the same as nothing happened: whatever was to write here has failed, or the topic is empty.
| if .events == 0 then "Nothing was counted: no event came.\n" | halt_error(1) else . end
| "clinic\tweek\tcompleted\tmissed",
  (.weeks | keys[] as $week | "\($week)\t\(.[$week].completed // 0)\t\(.[$week].missed // 0)"),
  "# \(.events) events: \(.repeated) repeated, \(.otherTypes) of other types, \(.otherVersions) of other versions"
