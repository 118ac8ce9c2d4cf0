"""Where each country stands in a map of squares: roughly where it is in the world, each as large as any other.

No map can be read off it; it lets a reader find a country and see what its neighbours are. Islands and parts of
countries with a code of their own stand near the coast or the sea that they are in.
"""

_PICTURE = """
.. .. .. .. .. .. .. .. GL .. .. .. .. .. .. SJ .. .. .. .. .. .. .. .. .. .. .. .. .. ..
.. CA .. .. .. .. .. .. .. .. IS .. FO .. NO SE FI AX .. .. .. RU .. .. .. .. .. .. .. ..
.. US .. PM .. .. .. .. .. .. .. IM GB .. DK .. EE .. .. .. .. .. KZ .. MN .. .. .. .. ..
.. .. .. .. BM .. .. .. .. .. .. IE GG NL .. PL LT LV BY .. .. UZ KG .. .. KP .. JP .. ..
MX .. .. .. BS TC .. .. .. .. .. .. JE BE DE CZ SK UA MD GE AZ TM TJ .. CN KR .. .. .. ..
GT BZ .. CU HT DO PR VI VG AI .. .. FR LU LI AT HU RO .. AM .. AF .. NP BT MO HK TW .. ..
SV HN .. KY JM .. MF SX BL AG PT ES AD MC CH SI HR RS BG TR .. IR PK IN BD MM LA VN MP GU
NI .. .. AW CW BQ .. KN MS GP .. GI .. IT SM BA ME XK MK .. SY IQ .. .. .. TH KH PH PW MH
CR PA .. .. .. .. .. DM MQ .. .. .. .. VA MT .. AL GR CY LB JO KW .. LK .. MY BN .. FM UM
.. .. CO VE .. TT GD LC VC BB EH MA DZ TN LY EG .. .. IL PS SA BH QA MV .. SG .. ID NR KI
.. .. EC GY SR GF .. .. .. CV MR ML NE TD SD ER .. .. .. .. YE OM AE IO .. .. TL PG SB TV
.. .. PE BR .. .. .. .. .. SN GM BF NG CM CF SS ET DJ .. .. .. .. .. .. CC CX .. .. VU TK
.. .. BO PY .. .. .. .. GW GN CI GH TG BJ GA CG UG KE SO .. SC .. .. .. .. .. AU .. NC WF
.. .. CL UY .. .. .. .. .. SL LR .. ST GQ AO CD RW BI TZ .. .. MU .. .. .. .. .. NF FJ WS
.. .. AR .. .. .. .. .. .. .. SH .. .. .. NA ZM MW MZ KM YT RE .. .. .. .. .. .. NZ TO AS
.. .. FK GS .. .. .. .. .. .. .. .. .. .. BW ZW SZ .. MG .. .. .. .. .. .. .. .. NU CK PF
.. .. .. .. .. .. .. .. .. .. .. BV .. .. ZA LS .. .. .. .. TF .. HM .. .. .. .. .. .. PN
.. .. .. .. .. .. .. .. .. .. .. .. .. .. .. AQ .. .. .. .. .. .. .. .. .. .. .. .. .. ..
"""
"""A row per line, a square per word; two points are water."""
_ROWS = [line.split() for line in _PICTURE.split("\n") if line]

PLACES = {code: (column, row) for row, codes in enumerate(_ROWS) for column, code in enumerate(codes) if code != ".."}
"""Column and row of each country, from the upper left corner."""
COLUMNS, ROWS = len(_ROWS[0]), len(_ROWS)
