"""`dateline publish`: public/ → a host, with nothing broken on the way.

    manifest.py    what lies on a host, as it was left there
    plan.py        what there is to do, and in which order; pure functions
    site_files.py  public/ → files with digests
    host.py        what every kind of target can do
    packing.py     files → copies that need less room
    folder.py      a folder of this machine, or a mounted share
    git.py         a branch of a repository
    connection.py  ssh to a server, one for all that is asked of it
    ssh.py         a folder of a server
    releases.py    the same, put in place all at once, and taken back
    bucket.py      a bucket
    archive.py     an archive, to be uploaded by hand
    announcing.py  hubs and search engines are told
    line.py        all of it, from the plan to the last removal
    changes.py     when scheduled entries appear, and others expire

The order is that of the imports. A host is asked what it has, told what is under way, given files in an order
in which no page is there before its stylesheet and no feed before its pages, and told what it has now. So a
connection may break at any point: what lies there can be read, and the next run knows what is left to do.
"""
