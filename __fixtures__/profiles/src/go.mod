module example.com/shapes

// Old, so that old toolchains build it too; files that need more say so themselves.
go 1.18
