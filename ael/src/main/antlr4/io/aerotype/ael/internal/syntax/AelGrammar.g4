/*
 * The shape of the language, one token of look-ahead everywhere but before a named argument.
 *
 * Words are made by Lexer, because what a character means depends on the token before it: after a dot "1.2" is two map
 * keys and "or" is a name, after "=~" a slash opens a pattern. Operators are a flat list here; TreeBuilder groups them
 * by the one table there is, Precedence. What a name or a step means is decided there too, with better words than
 * "no viable alternative".
 *
 * Operators and signs have no label: each label costs every context a field or a list, and where they stand among the
 * tokens is plain from the operands around them. For the same reason an operand has few labels: what most operands are
 * not, and the steps most do not have, are rules of their own.
 */
parser grammar AelGrammar;

tokens {
    OR, AND, IN, TRUE, FALSE, LET, THEN, WHEN, DEFAULT,
    EQ, NE, LT, LE, GT, GE, MATCH,
    PIPE, CARET, AMPERSAND, SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_LOGICAL,
    PLUS, MINUS, STAR, SLASH, PERCENT, POWER, TILDE,
    BANG, HASH, ASSIGN, ARROW, DOT, COMMA, COLON, PROJECT, QUESTION,
    LPAREN, RPAREN, LBRACKET, RBRACKET, LBRACE, RBRACE,
    DOLLAR, LOOP, LOOP_KEY, LOOP_INDEX, VARIABLE, PLACEHOLDER,
    INTEGER, FLOAT, STRING, BLOB, REGEX, NAME
}

program
    : body=expression EOF
    ;

expression
    : operands+=operand
      ( ( OR | AND | EQ | NE | LT | LE | GT | GE | MATCH | IN | PIPE | CARET | AMPERSAND | SHIFT_LEFT
                   | SHIFT_RIGHT | SHIFT_RIGHT_LOGICAL | PLUS | MINUS | STAR | SLASH | PERCENT | POWER )
        operands+=operand )*
    ;

operand
    : ( MINUS | PLUS | TILDE )*
      ( atom=( INTEGER | FLOAT | STRING | BLOB | TRUE | FALSE | REGEX | DOLLAR | LOOP | LOOP_KEY | LOOP_INDEX | VARIABLE
             | PLACEHOLDER )
      | atom=NAME call=arguments?
      | inner=composite
      )
      path=steps?
      ( COLON type=NAME )?
    ;

composite
    : COLON parameter=NAME
    | LPAREN group=expression RPAREN
    | list=listLiteral
    | map=mapLiteral
    | let=letExpression
    | when=whenExpression
    ;

steps
    : list+=step+
    ;

step
    : DOT
      ( name=( NAME | STRING | BLOB ) call=arguments?
      | sign=( MINUS | PLUS )? name=INTEGER
      | LPAREN key=expression RPAREN
      | open=LBRACKET inside=selector RBRACKET
      | open=LBRACE inside=selector RBRACE
      | star=STAR ( LBRACKET QUESTION LPAREN filter=expression RPAREN RBRACKET | PROJECT name=( NAME | STRING ) )?
      )
    ;

selector
    : invert=( BANG | NE )? by=( HASH | ASSIGN )?
      ( first=value ( ( COMMA more+=value )+ | separator=( COLON | MINUS ) last=value? )?
      | separator=COLON last=value
      )?
      ( TILDE relative=value )?
    ;

value
    : sign=( MINUS | PLUS )?
      ( token=( INTEGER | FLOAT | STRING | BLOB | TRUE | FALSE | PLACEHOLDER | STAR | OR | AND | IN | LET | THEN | WHEN | DEFAULT )
      | token=NAME ( LPAREN json=STRING RPAREN )?
      | LPAREN group=expression RPAREN
      | list=listLiteral
      | map=mapLiteral
      )
    ;

listLiteral
    : LBRACKET ( items+=item ( COMMA items+=item )* )? RBRACKET
    ;

mapLiteral
    : LBRACE ( keys+=value COLON values+=item ( COMMA keys+=value COLON values+=item )* )? RBRACE
    ;

item
    : COLON parameter=NAME
    | plain=value
    ;

arguments
    : LPAREN ( list+=argument ( COMMA list+=argument )* )? RPAREN
    ;

argument
    : ( name=NAME COLON )? body=expression
    ;

letExpression
    : LET LPAREN definitions+=definition ( COMMA definitions+=definition )* RPAREN THEN LPAREN body=expression RPAREN
    ;

definition
    : name=( NAME | STRING ) ASSIGN body=expression
    ;

whenExpression
    : WHEN LPAREN branches+=branch ( COMMA branches+=branch )* RPAREN
    ;

branch
    : ( condition=expression | otherwise=DEFAULT ) ARROW result=expression
    ;
