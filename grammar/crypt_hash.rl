%%{
    # crypt(5), sha256crypt: "$5$", rounds, salt and hash of a password; and the form that
    # the seed wrote, the plain SHA-256 in hex. Anything else opens to no password.
    # Rules only: the file that includes this one defines every action named here.
    machine crypt_hash_rules;

    hex         = [0-9a-f];
    base64      = [./0-9A-Za-z];
    word        = ( hex | ( base64 - hex ) @not_hex )+  >word_begin $counted;

    # crypt(5): 1000 to 999999999; without rounds they are 5000
    rounds      = "rounds=" @number_begin [1-9] @number_digit ( [0-9] @number_digit )*;

    # the actions look at the lengths: a salt has 1 to 16 characters, a hash 43, the
    # seed's form 64 of hex
    hash        = word %/on_hash;
    salt        = word ( "$" @on_salt hash );
    plain       = word %/on_plain;
    crypt_hash  = "$5$" ( ( rounds >word_begin "$" @on_rounds )? salt | plain );
}%%
