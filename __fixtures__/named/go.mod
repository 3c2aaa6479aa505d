module example.com/scene

go 1.21
