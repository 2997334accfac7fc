/*
 * Example 08 - making HTTP requests (REST calls for example) directly from the
 * box: it calls itself and prints the reply
 */
#include "signalbox.h"

static void make_rest_call(struct sb_box *box)
{
    char reply[256];
    long n = sb_get(box, reply, sizeof(reply), "http://127.0.0.1:%u/upTime", sb_http_port(box));

    if (n > 0)
        sb_print_console("[example 08] %.*s", (int)n, reply);
    else
        sb_print_console("[example 08] the reply didn't arrive (in time) or it is corrupt or too long\n");
}

static int up_time(struct sb_req *r)
{
    return sb_json(r, "{\"id\":\"esp32\",\"upTime\":\"%u sec\"}\r\n", sb_uptime(sb_req_box(r)));
}

static const struct sb_route routes[] = {
    { "/upTime", .get = up_time },
};
static const struct sb_app app = { .http = SB_TABLE(routes), .task = make_rest_call };

int main(int argc, char **argv)
{
    return sb_main(&app, argc, argv);
}
