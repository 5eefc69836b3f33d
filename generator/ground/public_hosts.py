"""An IP address, or the host of a web address → whether it is one of the public network."""

from __future__ import annotations

import ipaddress
import re

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_GLOBAL = ipaddress.ip_network("2000::/3")
"""All of IPv6 that leads to hosts of the public network; other forms, old ones too, lead elsewhere."""
_OF_ONE_NETWORK = re.compile(
    r"[^.:]*|(?:.*\.)?(?:localhost|local|localdomain|internal|intranet|lan|corp|home|home\.arpa)|.*\.(?:\d+|0x[0-9a-f]*)"
)
"""Names that mean something in one network alone (RFC 6761, RFC 6762, RFC 8375), and numbers for names."""


def is_public(text: str) -> bool:
    """Whether an IP address is one of the public network, looking into those that wrap an IPv4 address."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if address.teredo is not None or address not in _GLOBAL:
            return False
    return address.is_global and not address.is_multicast


def is_host_for_all(host: str) -> bool:
    """Whether what stands as a host in an address may mean the same to all readers; no name is looked up."""
    name = host.strip("[]").rstrip(".").casefold()
    return is_public(name) or (":" not in name and not _OF_ONE_NETWORK.fullmatch(name))
