function run(stream, code)
  local compiled, broken = load(code)
  if not compiled then error(broken) end
  return compiled(stream)
end
