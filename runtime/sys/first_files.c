#include "sys/first_files.h"

#include "sb/log.h"
#include "signalbox.h"

int sb_first_look(struct sb_box *box, sb_str path)
{
    struct sb_stat st;

    return sb_fs_stat(&box->vfs, path, &st);
}

int sb_first_write(struct sb_box *box, const char *area, sb_str path, const void *p, size_t n, unsigned flags)
{
    int err = sb_fs_put_as(&box->vfs, path, p, n, flags);

    sb_log(box, err < 0 ? SB_LOG_ERROR : SB_LOG_INFO, area, "%.*s does not exist, creating new one ... %s", SB_ARG(path),
           err < 0 ? sb_err_text(err) : "created.");
    return err;
}

/* Byte by byte the seed's (checklist 2.2), its spelling too. */
static const struct { const char *path, *text; } network[] = {
    { "/network/interfaces",
      "# only wlan2 can be used to connect to your WiFi\r\n"
      "\r\n"
      "# get IP address from DHCP\r\n"
      "   iface wlan2 inet dhcp\r\n"
      "\r\n"
      "# use static IP address (example below)\r\n"
      "#   iface wlan2 inet static\r\n"
      "#      address 10.0.0.3\r\n"
      "#      netmask 255.255.255.0\r\n"
      "#      gateway 10.0.0.1\r\n" },
    { "/etc/wpa_supplicant.conf",
      "network = {\r\n"
      "   ssid = \"YOUR-STA-SSID\"\r\n"
      "   psk  = \"YOUR-STA-PASSWORD\"\r\n"
      "}\r\n" },
    { "/etc/dhcpcd.conf",
      "# only static IP addresses can be used for acces point and only wlan1 can be used (example below)\r\n"
      "\r\n"
      "interface wlan1\r\n"
      "   static ip_address = 10.0.1.3\r\n"
      "          netmask = 255.255.255.0\r\n"
      "          gateway = 10.0.1.3\r\n" },
    { "/etc/hostapd/hostapd.conf",
      "# only wlan1 can be used for access point\r\n"
      "\r\n"
      "interface = wlan1\r\n"
      "   ssid = ESP32_SRV\r\n"
      "   # use at least 8 characters for wpa_passphrase\r\n"
      "   wpa_passphrase = YOUR-AP-PASSWORD\r\n" },
};

void sb_first_network(struct sb_box *box)
{
    size_t i;

    for (i = 0; i < sizeof network / sizeof *network; i++) {
        sb_str path = sb_str_of(network[i].path), text = sb_str_of(network[i].text);

        if (sb_first_look(box, path) == SB_ENOENT)
            (void)sb_first_write(box, "network", path, text.p, text.n, 0);
    }
}
