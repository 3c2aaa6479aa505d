module example.com/ledger

go 1.24

require example.com/arena v0.0.0

replace example.com/arena => ../arena
