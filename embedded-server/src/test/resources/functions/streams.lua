function count(stream)
  return stream : aggregate(0, function(sum, rec) return sum + 1 end)
end

function total(stream)
  return stream : map(function(rec) return rec.n end) : reduce(function(a, b) return a + b end)
end

function by_parity(stream)
  return stream : map(function(rec) return rec.n end) : groupby(function(n) return n % 2 end)
end

function gaps(stream)
  return stream : map(function(rec) return list{rec.none, rec.n} end)
end

function no_values(stream)
  return stream : map(function(rec) return {1} end)
end
