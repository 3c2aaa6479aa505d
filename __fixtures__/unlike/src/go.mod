module example.com/unlike

go 1.24
