#!/usr/bin/env python3
"""gen.py [--special] OUTDIR: writes hostile scenario files and expect.tsv.

Deterministic: the same bytes every time. With --special also what git cannot
carry: a fifo, a symlink loop, an unreadable file, a folder, a socket, a sparse
file. How a scenario is written stands only in action(), step(), scenario().

expect, in expect.tsv:
  refuse   ends with an error that names the file and, where there is one, the
           line (else the step or choice)
  survive  loads and plays; the odd content is plain data everywhere
  either   refused or survived, without effect on anything else
  time     refused or stopped within max_s
  memory   refused within max_mib
  same     loads, and two runs with one seed give the same trace
"""
import os
import re
import sys

# ---------------------------------------------------------------- how a scenario is written
def q(s):
    if isinstance(s, bytes):
        return b'"' + b''.join(bytes([c]) if 32 <= c < 127 and c not in b'"\\' else b'\\%03d' % c for c in s) + b'"'
    return q(s.encode()).decode()
_n = [0]
def action(text='Bespreek', does="{'discuss'}", to="'b'", when=None, effect=None, extra=''):
    p = []; _n[0] += 1
    if text is not None: p.append('text=' + (text if text[:1] in '"({' else q(text)))
    if does is not None: p.append('does=' + does)
    if to is not None: p.append('to=' + to)
    if when is not None: p.append('when=function(s) %s end' % when)
    if effect is not None: p.append('effect=function(s) %s end' % effect)
    if extra: p.append(extra)
    return "choice 'c%d' { " % _n[0] + ', '.join(p) + ' }'
def step(key, text='Tekst', actions=None, extra=''):
    k = key[1:-1] if key[:1] == '[' else "'%s'" % key
    a = ", ending='solved'" if actions is None and not extra else '' if actions is None else ', ' + ', '.join(actions)
    t = '' if text is None else 'text=' + (text if text[:1] in '"({' else q(text))
    return "  step %s { title='T', %s%s%s },\n" % (k, t, a, extra)
def scenario(steps=None, id="'x'", title="'Titel'", start="'a'", top='', wrap='%s', extra=''):
    if steps is None: steps = step('a', actions=[action()]) + step('b')
    f = [n + '=' + v for n, v in (('title', title), ('start', start), ('procedure', "'sblp'"), ('summary', "'S'"), ('minutes', '5')) if v is not None]
    f.append("state = { score = range(0, 100, 0), x = false, trace = one_of { 'a', 'b' } }")
    return top + 'return ' + wrap % ('scenario(%s)({ ' % (id or "'x'") + ', '.join(f) + extra + ',\n' + steps + ' })') + '\n'
def two(**kw): return step('a', actions=[action(**kw)]) + step('b')
def guard(body, top=''): return scenario(two(when=body), top=top)
def effect(body, top=''): return scenario(two(effect=body), top=top)
def top(code): return scenario(top=code + '\n')

C = []   # (name, class, expect, max_s, max_mib, attack, check, body)
def add(name, cls, expect, attack, body, s=1.0, mib=64, check=''):
    C.append((name, cls, expect, s, mib, attack, check, body))

# ---------------------------------------------------------------- 1 endless loops
L = 'loop'
add('loop_plain', L, 'time', 'plain endless loop in the chunk', top('while true do end'))
add('loop_effect', L, 'time', 'endless loop in an effect', effect('repeat until false'))
add('loop_tailcall', L, 'time', 'endless tail call: the stack does not grow', top('local function f() return f() end f()'))
add('loop_meta_index', L, 'time', '__index on the returned table loops when the HOST reads a field', scenario(wrap='setmetatable(%s, {__index=function() while true do end end})', extra='', id=None))
add('loop_meta_len', L, 'time', '__len on actions loops or lies when the HOST takes the length', scenario(step('a', actions=None, extra=', shows=setmetatable({}, {__len=function() while true do end end})') + step('b')))
add('loop_meta_tostring', L, 'time', '__tostring runs when the HOST makes an error message', top('error(setmetatable({}, {__tostring=function() while true do end end}))'))
add('loop_gc_at_close', L, 'time', '__gc loop that only runs at lua_close, after all checks', top('keep = setmetatable({}, {__gc=function() while true do end end})'))
add('loop_close', L, 'time', 'to-be-closed variable loops while the limit error unwinds', top('local x <close> = setmetatable({}, {__close=function() while true do end end})\nwhile true do end'))
add('loop_pcall_nested', L, 'time', 'recursive pcall: every level swallows one limit error', top('local function f(n) if n>0 then pcall(f, n-1) end while true do end end\nwhile true do pcall(f, 150) end'))
add('loop_xpcall_handler', L, 'time', 'the message handler loops; it runs INSIDE the hook, where hooks are off', top('xpcall(function() while true do end end, function() while true do end end)'))
add('loop_xpcall_error_in_handler', L, 'time', 'handler that fails in itself', top('local function h(e) local x = nil + 1 end for i=1,1e9 do xpcall(error, h) end'))
add('loop_coroutine_count_evasion', L, 'time', 'count hooks count per coroutine: many short nested coroutines never reach the count', top('local function lv(d) if d==0 then for i=1,100 do end return end for i=1,40 do coroutine.wrap(lv)(d-1) end end\nlv(8)'))
add('loop_coroutine_pcall', L, 'time', 'resume swallows the limit error like pcall', top('while true do coroutine.resume(coroutine.create(function() while true do end end)) end'))
add('loop_call_chain', L, 'time', '__call chain of 150,000 tables: quadratic inside ONE call instruction, in the VM itself', top('local t = setmetatable({}, {})\nfor i=1,150000 do t = setmetatable({}, {__call=t}) end\nt()'))
add('loop_slow_guards', L, 'time', '64 guards that each stay just under a generous per-call limit', scenario(step('a', actions=[action(when='local n=0 for i=1,30000 do n=n+i end return n>0') for _ in range(64)]) + step('b')))

# ---------------------------------------------------------------- 2 C-side time bombs
B = 'cbomb'
add('c_rep_empty', B, 'time', 'string.rep("", 2^40): a C loop of 10^12 turns that allocates nothing', top('local x = string.rep("", 1<<40)'))
add('c_rep_big', B, 'memory', 'string.rep of 2 GiB', top('local x = string.rep("x", 1<<31)'))
add('c_rep_overflow', B, 'refuse', 'string.rep length overflow', top('local x = string.rep("xxxxxxxx", math.maxinteger)'))
add('c_find_lazy', B, 'time', 'pattern .-.-.-b on 2000 characters: n^4', top('local x = string.find(("a"):rep(2000), ".-.-.-b")'))
add('c_match_guard', B, 'time', 'the same in a guard: hangs the running session', guard('return string.match(("a"):rep(2000), ".-.-.-b") ~= nil'))
add('c_gmatch', B, 'time', 'gmatch with a pathological pattern', top('for w in string.gmatch(("a"):rep(2000), ".-.-.-b") do end'))
add('c_gsub', B, 'time', 'gsub with a pathological pattern', top('local x = string.gsub(("a"):rep(2000), ".-.-.-b", "")'))
add('c_gsub_grow', B, 'memory', 'gsub that multiplies 1 MiB by 4096', top('local x = (("a"):rep(1<<20)):gsub("a", ("b"):rep(1<<12))'))
add('c_table_move', B, 'time', 'table.move over 2^40 nils: no memory, no metamethod, no hook', top('table.move({}, 1, 1<<40, 2)'))
add('c_table_insert_len', B, 'time', 'table.insert with __len = 2^40', top('table.insert(setmetatable({}, {__len=function() return 1<<40 end}), 1, nil)'))
add('c_table_remove_len', B, 'time', 'table.remove with __len = 2^40', top('table.remove(setmetatable({}, {__len=function() return 1<<40 end}), 1)'))
add('c_table_concat_meta', B, 'time', 'table.concat over 2^31 empty strings through __index', top('local x = table.concat(setmetatable({}, {__index=function() return "" end}), "", 1, 1<<31)'))
add('c_sort_len', B, 'time', 'table.sort with __len = 2^31-2 and rawequal as comparator (all in C)', top('table.sort(setmetatable({}, {__len=function() return (1<<31)-2 end}), rawequal)'))
add('c_sort_comparator_loops', B, 'time', 'comparator that loops', top('table.sort({3,2,1}, function(a,b) while true do end end)'))
add('c_format_width', B, 'refuse', "format('%99999d')", top("local x = string.format('%99999d', 1)"))
add('c_format_big', B, 'either', '%99.99f of 1e308, 200 times: 80 KiB at most', top("local x = string.format(string.rep('%99.99f', 9), 1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308)"))
add('c_format_pointer', B, 'either', '%p and %s of a table show addresses', scenario(two(text='(string.format("%p", {}))')))
add('c_utf8', B, 'time', 'utf8.len / codepoint over 32 MiB, in a loop', top('local s=("a"):rep(1<<25) for i=1,1000 do utf8.len(s) end'))
add('c_unpack', B, 'memory', 'table.unpack of a million values, again and again', top('for i=1,1e6 do select("#", table.unpack({}, 1, 900000)) end'))
add('c_concat_wide', B, 'time', 'one OP_CONCAT of 150 pieces of 128 KiB, again and again', top('local a="a" for i=1,17 do a=a..a end for i=1,1e9 do local x=' + '..'.join(['a']*150) + ' end'))
add('c_strcmp', B, 'time', 'comparing and concatenating 16 MiB strings: few instructions, much time', top('local a=("a"):rep(1<<24) for i=1,1e6 do local x = a.."b" < a.."c" end'))

# ---------------------------------------------------------------- 3 memory
M = 'memory'
add('m_closures', M, 'memory', 'endless closures', top('local t={} for i=1,1e12 do t[i]=function() return i end end'))
add('m_double', M, 'memory', 's = s .. s', top('local s="x" while true do s = s..s end'))
add('m_concat_double', M, 'memory', 'table.concat doubling', top('local s="x" while true do s = table.concat({s,s,s,s}) end'))
add('m_hash_presize', M, 'memory', 'one key 2^30 steps away makes the array part grow', top('local t={} for i=1,26 do for j=1,1<<i do t[j]=true end end'))
add('m_pcall_oom', M, 'time', 'pcall swallows "not enough memory": every try costs a full emergency collection', top('local live={} for i=1,350000 do live[i]={} end\nwhile true do pcall(string.rep, "x", 1<<30) end'))

# ---------------------------------------------------------------- 4 recursion
R = 'recursion'
add('r_gsub_callback', R, 'refuse', 'C stack through gsub callbacks', top('local function f() return (("x"):gsub("x", f)) end f()'))
add('r_metamethod', R, 'refuse', 'C stack through __index functions', top('local m={} m.__index=function(t,k) return t[k..1] end local x = setmetatable({}, m).a'))
add('r_pcall', R, 'refuse', 'nested pcall', top('local function f() local ok,e = pcall(f) error(e) end f()'))
add('r_coroutine', R, 'refuse', 'coroutine inside coroutine', top('local function f() coroutine.wrap(f)() end f()'))
add('r_coroutine_close', R, 'either', '5.4.4 bug: C-stack overflow with deep nesting of coroutine.close', top('local co\nfor i=1,3000 do local p=co co=coroutine.create(function() local x <close> = setmetatable({}, {__close=function() if p then coroutine.close(p) end end}) coroutine.yield() end) coroutine.resume(co) end\ncoroutine.close(co)'))
add('r_parser_parens', R, 'refuse', '100,000 open brackets', lambda: b'return ' + b'(' * 100000 + b'1' + b')' * 100000)
add('r_parser_concat', R, 'refuse', 'right-associative operator chain', lambda: b'return ' + b'1 ..' * 100000 + b'1')
add('r_parser_unary', R, 'refuse', 'chain of not', lambda: b'return ' + b'not ' * 100000 + b'1')
add('p_labels', 'parser', 'time', 'parse-time bomb: 60,000 labels, each compared with all before', lambda: (''.join('::l%x:: q=q ' % i for i in range(60000)) + '\n' + scenario()).encode())
add('p_locals_201', 'parser', 'refuse', 'more than 200 locals', lambda: ('local a\n' * 201 + scenario()).encode())

def fill(head, piece, tail=''):   # just under the limit on the size of a file
    return lambda: (head + piece * ((250000 - len(head) - len(tail)) // len(piece)) + tail).encode()
add('p_labels_fit', 'parser', 'time', 'labels, each compared with all before', lambda: ''.join('::l%x::' % i for i in range(28000)).encode())
add('p_gotos', 'parser', 'time', 'gotos that wait for a label', fill('', 'goto a '))
add('p_braces', 'parser', 'refuse', 'open braces', fill('return ', '{'))
add('p_functions', 'parser', 'refuse', 'functions in functions', fill('return ', 'function() return '))
add('p_unary_fit', 'parser', 'refuse', 'chain of not', fill('return ', 'not ', '1'))
add('p_concat_fit', 'parser', 'refuse', 'right-associative operator chain', fill('return ', '1 ..', '1'))
add('p_quotes', 'parser', 'refuse', 'a quote at the end of every line', fill('', '"\n'))
add('p_curly', 'parser', 'refuse', 'curly quotes', fill('', '\u201c'))
add('p_fields', 'parser', 'refuse', 'one field, given again and again', fill('return scenario "x" {', 'a=1,', '}'))
add('p_gaps', 'parser', 'refuse', 'no comma anywhere', fill('return scenario "x" {', 'a=1 ', '}'))
add('p_one_line', 'parser', 'refuse', 'ten thousand steps on one line', fill('return scenario "x" {', 'step "a" {},', '}'))

# ---------------------------------------------------------------- 5 escapes
E = 'escape'
add('e_bytecode_file', E, 'refuse', 'the file itself is precompiled (ESC Lua): text mode only', lambda: b'\x1bLua' + bytes([0x54, 0, 0x19, 0x93, 13, 10, 0x1a, 10, 4, 8, 8]) + b'\x78\x56' + b'\0' * 40)
add('e_bytecode_load', E, 'either', 'load of a dumped and patched function', top('if load and string.dump then local d=string.dump(function() return 1 end) d=d:gsub(".", function(c) if c=="\\1" then return "\\127" end end) local f=load(d,"x","b") if f then pcall(f) end end'))
add('e_load_env', E, 'either', 'load with its own _ENV', top('if load then load("while true do end","x","t",{})() end'), check='time too')
add('e_io_open', E, 'refuse', 'reads a file through io', top('local f = io.open("/etc/passwd") error(f:read("a"):sub(1,20))'))
add('e_io_popen', E, 'refuse', 'runs a command', top('io.popen("touch /tmp/klachtwijzer-PWNED"):close()'), check='/tmp/klachtwijzer-PWNED must not exist')
add('e_require', E, 'refuse', 'require / package.loadlib', top('local l = package.loadlib("libc.so.6", "system") require("os").execute("touch /tmp/klachtwijzer-PWNED")'), check='/tmp/klachtwijzer-PWNED must not exist')
add('e_debug', E, 'refuse', 'debug.getregistry, sethook off', top('debug.sethook() while true do end'))
add('e_string_meta', E, 'either', "getmetatable('').__index is shared: later scenarios and host code that use s:len() are hit", top("local m=getmetatable('') m.__index=function() return function() return 'PWNED' end end m.__name='x'"), check='follow with zz_ok.lua in the same process')
add('e_globals', E, 'either', '_G and _ENV tampering: pairs, type, tostring replaced', top("if _G then _G.type=function() return 'table' end _G.tostring=nil setmetatable(_G,{__index=function() return 'PWNED' end,__newindex=function() error('no') end}) end"), check='follow with zz_ok.lua in the same process')
add('e_env_local', E, 'refuse', 'local _ENV = {} hides the constructors: a plain error with its line', scenario(top='local _ENV = {}\n'))
add('e_env_const', E, 'refuse', '_ENV <const> (CVE-2022-28805, patched in Debian 5.4.4-2)', top('local _ENV <const> = 11; x = "hi"'))
add('e_collectgarbage', E, 'either', 'collectgarbage("stop") then fill; setpause 0', top("if collectgarbage then collectgarbage('stop') collectgarbage('incremental',1000,1,1) end\nlocal x for i=1,1e5 do x={i} end"), check='memory bound still holds')
add('e_rawset_api', E, 'either', 'rawset on whatever table the engine hands out', effect("if rawset then rawset(s,'score',1e9) rawset(s,1,s) end local m=getmetatable and getmetatable(s) if m and rawset then rawset(m,'__index',nil) end"))
add('e_state_meta', E, 'either', 'sets a metatable on the state the host reads back', effect("if setmetatable then setmetatable(s,{__index=function() while true do end end,__pairs=function() while true do end end,__len=function() return 1<<60 end}) end"))
add('e_state_garbage', E, 'either', 'effect stores a function, a cycle, NaN and NUL keys in the state that is autosaved', effect('s.f=function() end s.me=s s.nan=0/0 s[1/0]=1 s["a\\0b"]="c\\0d" s[{}]=1 s[true]=false'), check='save refuses with the step named, or drops; the saved game loads again')
add('e_keep_env', E, 'refuse', 'a guard keeps a count in globals of its own', guard("_ENV = {n = ((_ENV.n or 0) + 1)} return true"))
add('e_keep_global', E, 'either', 'an effect keeps a count in a global', effect("n = 1"))
add('e_keep_library', E, 'either', 'an effect keeps a count in a library', effect("string.n = 1"))
add('e_keep_insert', E, 'either', 'an effect keeps a count in a library, raw', effect("table.insert(string, 1)"))
add('e_keep_upvalue', E, 'refuse', 'an effect keeps a count in a local of the file', scenario(two(effect="n = n + 1"), top="local n = 0\n"))
add('e_yield_main', E, 'refuse', 'yield from the main chunk', top('coroutine.yield()'))

# ---------------------------------------------------------------- 6 encoding
N = 'encoding'
def text(b): return lambda: scenario(two()).encode().replace(b'"Tekst"', q(b), 1)
def rawtext(b): return lambda: scenario(two()).encode().replace(b'Tekst', b, 1)
add('n_invalid_utf8', N, 'refuse', 'Latin-1 byte E9 in a text', rawtext(b'caf\xe9 au lait'), check='message says which step')
add('n_overlong', N, 'refuse', 'overlong slash C0 AF and E0 80 AF', rawtext(b'..\xc0\xafetc\xe0\x80\xaf'))
add('n_truncated', N, 'refuse', 'string ends in the middle of a character', text(b'tekst \xe2\x82'))
add('n_nul_source', N, 'refuse', 'raw NUL in the source outside a string', lambda: scenario().encode() + b'\0 os = 1')
add('n_crlf', N, 'survive', 'CRLF line ends (Windows mail)', lambda: scenario().encode().replace(b'\n', b'\r\n'), check='line numbers in errors still right')
add('n_utf16le', N, 'refuse', 'UTF-16 LE with BOM (Notepad)', lambda: b'\xff\xfe' + scenario().encode('utf-16-le'), check='message says: save as UTF-8')
add('n_utf16be', N, 'refuse', 'UTF-16 BE', lambda: b'\xfe\xff' + scenario().encode('utf-16-be'))
add('n_rtl', N, 'survive', 'Arabic and Hebrew', rawtext('مرحبا שלום abc'.encode()), check='no crash in the renderer; order may be wrong')
add('n_bidi_override', N, 'refuse', 'bidi override hides what a text says (Trojan source)', rawtext('Geef \u202Egnifronihcam\u202C medicatie'.encode()), check='or shown as a visible mark')
add('n_zero_width', N, 'either', 'two ids that differ in a zero-width space', lambda: scenario(step('["a"]', actions=[action(to='"b\u200b"')]) + step('b') + step('["b\u200b"]')).encode())
add('n_control', N, 'refuse', 'C0 and C1 controls in a text', text(b'a\x07\x08\x0b\x0c\x7f\xc2\x9b31m'))
add('n_shebang', N, 'either', '#! first line', lambda: b'#!/usr/bin/env lua\n' + scenario().encode())

# ---------------------------------------------------------------- 7 structure
S = 'structure'
add('s_syntax', S, 'refuse', 'syntax error in line 7', lambda: scenario().encode().replace(b'\n', b'\n\n\n').replace(b'title=', b'title== ', 1), check='file and line in the message')
add('s_missing_start', S, 'refuse', 'no start', scenario(start=None))
add('s_start_unknown', S, 'refuse', 'start names no step', scenario(start="'zz'"))
add('s_target_unknown', S, 'refuse', "'to' names no step", scenario(two(to="'nowhere'")), check='names a.actions[1]; may suggest the nearest id')
add('s_duplicate_ids', S, 'refuse', 'the same step key twice: a Lua table keeps the last in silence. Only a call form  step "a" {..}  can see it', scenario(step('a', actions=[action()]) + step('b') + step('a', text='DE TWEEDE', actions=[action()])), check='needs an API that sees both')
add('s_no_ending', S, 'refuse', 'no ending can be reached', scenario(step('a', actions=[action()]) + step('b', actions=[action(to="'a'")])))
add('s_dead_guard', S, 'either', 'every guard false: the trainee is stuck', guard('return false'), check='engine must offer a way out (stop, save)')
add('s_guard_raises', S, 'refuse', 'guard raises an error', guard('return s.x.y.z'), check='stopped at that step, session kept, file and line shown')
add('s_guard_not_boolean', S, 'either', 'guard returns a table / a string', guard('return {}'))
add('s_cycle_steps', S, 'either', 'step table that contains itself', scenario(top='local t = { text="x" } t[1] = t t.to = "a"\n', steps='step \'a\' (t), step \'b\' { title=\'b\', text=\'x\', ending=\'solved\' },'))
add('s_number_as_text', S, 'refuse', 'lua_tolstring would turn the number into a string in place and break a running next()', scenario(two(text='(12)')))
add('s_nan_weight', S, 'refuse', 'weight NaN', scenario(two(extra='weight=0/0')))
add('s_inf_weight', S, 'refuse', 'weight infinite', scenario(two(extra='weight=1/0')))
add('s_negative_weight', S, 'refuse', 'weight -5', scenario(two(extra='weight=-5')))
add('s_huge_weight', S, 'refuse', 'weight 2^63: overflows the total', scenario(two(extra='weight=0x7fffffffffffffff')))
add('s_holes', S, 'either', 'holes in the list of actions: # may be anything', scenario(step('a', extra=', [1]=%s, [3]=%s, [7]=%s' % (action(), action(), action())) + step('b')))
add('s_action_empty_text', S, 'refuse', 'action with empty text: an invisible button', scenario(two(text='')))
add('s_unknown_field', S, 'refuse', "misspelt field 'efect'", scenario(two(extra='efect=function(s) end')), check='the message names the field')
add('s_10000_actions', S, 'refuse', '10,000 actions in one step', lambda: scenario(step('a', actions=[action()] * 10000) + step('b')).encode())
add('s_id_traversal', S, 'refuse', 'id ../../etc/passwd used in a file name', scenario(id="'../../etc/passwd'"))
add('s_id_sql', S, 'refuse', "id with SQL and shell characters", scenario(id='"x\'); DROP TABLE results;-- $(touch /tmp/klachtwijzer-PWNED) `id`"'), check='/tmp/klachtwijzer-PWNED must not exist')
add('s_title_escape', S, 'refuse', 'title with terminal escapes (CLI list, log)', scenario(title='"\\27]0;pwn\\7\\27[31mRood"'))
add('s_title_csv', S, 'survive', 'CSV formula injection', scenario(title='"=cmd|\'/C calc\'!A0"'), check='the CSV export prefixes a quote; so for + - @ TAB CR')
add('s_text_markup', S, 'survive', 'printf and template directives in a text', scenario(two(text='"%s %n %d {name} ${x} {{y}} \\\\n"')), check='shown literally')
add('s_empty_id', S, 'refuse', 'a choice without a name: a run could not say that it was taken', scenario(re.sub("choice '[^']*'", "choice ''", two())))
add('s_nul_id', S, 'refuse', 'an id with a NUL, which would hide the rest', scenario(id="'x\\0y'"))
add('s_long_id', S, 'refuse', 'id of 5000 characters: file name too long', scenario(id='("a"):rep(5000)'))

# People, portraits, questions, step plans: names that could be files, texts that could be escapes.
def person(fields): return scenario(extra=", person 'p' { " + fields + ' }')
add('s_portrait_path', S, 'refuse', 'a portrait that is a path to a file', person("name='P', portrait='../../../../etc/passwd'"), check='names the field')
add('s_portrait_svg', S, 'refuse', 'a portrait that is a drawing of its own', person("name='P', portrait='own.svg'"))
add('s_portrait_nul', S, 'refuse', 'a portrait with a NUL, which would hide the rest', person("name='P', portrait='iris\\0/../x'"))
add('s_portrait_long', S, 'refuse', 'a portrait of 60,000 characters', person("name='P', portrait=('a'):rep(60000)"))
add('s_person_escape', S, 'refuse', 'a person whose name clears the screen', person("name='\\27[2JP'"))
add('s_person_bidi', S, 'refuse', 'a person whose name turns the line around', person("name='P\\u{202E}nev naj'"))
add('s_plan_path', S, 'refuse', 'a step plan by its path', scenario(extra=", procedures = { '../../../../etc/passwd' }").replace("procedure='sblp', ", ''))
add('s_plan_absolute', S, 'refuse', 'a step plan from the root of the disk', scenario(extra=", procedures = { '/dev/zero' }").replace("procedure='sblp', ", ''))
add('s_plan_many', S, 'refuse', '100,000 step plans, each a file to look for', scenario(top="local t = {} for i = 1, 100000 do t[i] = 'plan-' .. i end\n", extra=', procedures = t').replace("procedure='sblp', ", ''))
add('s_plan_twice', S, 'either', 'one step plan, a thousand times', scenario(top="local t = {} for i = 1, 1000 do t[i] = 'sblp' end\n", extra=', procedures = t').replace("procedure='sblp', ", ''))
add('s_question_escape', S, 'refuse', 'a question for a group that sets the title of the terminal', scenario(step('a', actions=[action()], extra=", question='\\27]0;x\\7'") + step('b')))
add('s_translation_escape', S, 'refuse', 'an English text with an escape; the Dutch one is sound', scenario(two(text="{ nl = 'Goed', en = '\\27[31mGood' }")))
add('s_unknown_escape', S, 'refuse', 'a field whose name is an escape, told in the message', scenario(two(extra="['\\27[31mdoes']='discuss'")), check='no escape in the message')
add('s_word_escape', S, 'refuse', 'an act whose name is an escape, told in the message', scenario(two(does="{'\\27]0;x\\7'}")), check='no escape in the message')
add('s_number_beyond', S, 'refuse', 'days = 1e999', scenario(two(extra='days=1e999')))
add('s_days_overflow', S, 'refuse', 'days that overflow when they are added', scenario(two(extra='days=math.tointeger(2^62)')))

# ---------------------------------------------------------------- 8 non-determinism
D = 'nondet'
trace = ' s.x=tostring(%s)'
add('d_time', D, 'same', 'os.time / os.clock in a guard', guard('return not os or os.time()%2==0'))
add('d_address', D, 'same', 'tostring of a table is an address', effect('s.x=tostring({})'))
add('d_memory_limit', D, 'same', 'pcall around an allocation: the memory limit becomes visible to the scenario', effect('if pcall then s.x=pcall(string.rep,"x",1<<26) end'))

# ---------------------------------------------------------------- 9 files
F = 'file'
add('f_spaces', F, 'refuse', 'only white space', lambda: b' \n\t\n')
add('f_png', F, 'refuse', 'a PNG named .lua', lambda: b'\x89PNG\r\n\x1a\n' + bytes(range(256)) * 8)
add('f_zip', F, 'refuse', 'a zip (mail programs pack)', lambda: b'PK\x03\x04' + bytes(200))
add('f_name_-rf', F, 'survive', 'file name that looks like an option', scenario())
add('zz_ok', 'control', 'survive', 'a sound scenario: must load, also after any other file', effect("local x = ('abc'):upper() .. string.format('%d', 3) .. math.floor(2.5) if x ~= 'ABC32' or type(x) ~= 'string' then error('tampered') end"))
SPECIAL = [('x_directory.lua', 'refuse', 'directory named .lua'), ('x_fifo.lua', 'refuse', 'FIFO: open() blocks for ever without O_NONBLOCK'),
           ('x_symlink_loop.lua', 'refuse', 'symlink loop'), ('x_symlink_dev.lua', 'refuse', 'symlink to /dev/zero: endless file'),
           ('x_unreadable.lua', 'refuse', 'mode 000 (run the test as non-root)'), ('x_dangling.lua', 'refuse', 'symlink to nothing'),
           ('x_socket.lua', 'refuse', 'unix socket'), ('x_sparse.lua', 'refuse', '1 TiB sparse file')]

def special(out):
    import socket
    p = lambda n: os.path.join(out, n)
    for n, _, _ in SPECIAL:
        if os.path.islink(p(n)) or (os.path.exists(p(n)) and not os.path.isdir(p(n))): os.unlink(p(n))
    os.makedirs(p('x_directory.lua'), exist_ok=True); os.mkfifo(p('x_fifo.lua')); os.symlink('x_symlink_loop.lua', p('x_symlink_loop.lua'))
    os.symlink('/dev/zero', p('x_symlink_dev.lua')); os.symlink('nothing-here', p('x_dangling.lua'))
    open(p('x_unreadable.lua'), 'w').write(scenario()); os.chmod(p('x_unreadable.lua'), 0)
    s = socket.socket(socket.AF_UNIX); s.bind(p('x_socket.lua')); s.close()
    with open(p('x_sparse.lua'), 'wb') as f: f.write(scenario().encode()); f.truncate(1 << 40)

def main():
    a = [x for x in sys.argv[1:] if x[0] != '-']
    if not a:
        sys.exit(__doc__)
    out = a[0]
    os.makedirs(out, exist_ok=True)
    rows = ['\t'.join(('file', 'class', 'expect', 'max_s', 'max_mib', 'attack', 'check'))]
    for name, cls, ex, s, mib, attack, check, body in C:
        b = body() if callable(body) else body
        if isinstance(b, str): b = b.encode()
        plain = cls != 'file' and not name.startswith(('n_utf16', 'n_bom', 'n_shebang', 'e_bytecode_file', 'n_cr')) or name.startswith('f_name')
        if plain: b = ('-- HOSTILE %s/%s: %s. Expect: %s\n' % (cls, name, attack.replace('_ENV', 'ENV'), ex)).encode() + b
        if name == 'n_crlf': b = ('-- HOSTILE %s. Expect: %s\r\n' % (attack, ex)).encode() + b
        open(os.path.join(out, name + '.lua'), 'wb').write(b)
        rows.append('\t'.join((name + '.lua', cls, ex, '%g' % s, str(mib), attack, check)))
    if '--special' in sys.argv:
        special(out)
    for n, ex, at in SPECIAL: rows.append('\t'.join((n, 'special', ex, '1', '64', at, 'made by gen.py --special; not in git')))
    open(os.path.join(out, 'expect.tsv'), 'w').write('\n'.join(rows) + '\n')
    print(len(C), 'files,', len(SPECIAL), 'special')
main()
