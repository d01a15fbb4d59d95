function same(stream)
  return stream
end
