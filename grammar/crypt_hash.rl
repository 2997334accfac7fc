%%{
    # crypt(5), sha256crypt and sha512crypt: "$5$" or "$6$", rounds, salt and hash of a
    # password; and the form that the seed wrote, the plain SHA-256 in hex. Anything else
    # opens to no password. Rules only: the file that includes this one defines every
    # action named here.
    machine crypt_hash_rules;

    hex         = [0-9a-f];
    base64      = [./0-9A-Za-z];
    # crypt(5) takes nearly everything as salt; what begins as rounds is rounds
    mark        = graph - [$:];
    any_salt    = ( hex | ( mark - hex ) @not_hex )*    $counted;
    first_salt  = any_salt - ( "rounds=" any* );
    hash_word   = base64+                               $counted;

    # crypt(5): 1000 to 999999999; without rounds they are 5000
    rounds      = "rounds=" @number_begin [1-9] @number_digit ( [0-9] @number_digit )*;

    # the actions look at the lengths: a salt has at most 16 characters, a hash 43 or 86, the
    # seed's form 64 of hex
    hash        = "$" @on_salt @word_begin hash_word %/on_hash;
    plain       = first_salt %/on_plain;
    crypt_hash  = "$" ( "5" | "6" @sha512 ) "$" @word_begin
                  ( rounds "$" @on_rounds @word_begin any_salt hash | first_salt hash | plain );
}%%
