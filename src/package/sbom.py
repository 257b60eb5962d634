"""sbom.py PROGRAM VERSION OUTPUT [LIBRARY…]: what the program is made of, as SPDX 2.3 in JSON.

Libraries that the program names itself (readelf), those that it opens when something is drawn (given), and
libraries that are headers alone. Versions and licences are those of the Debian packages that hold them, where
there are Debian packages. The same program on the same machine gives the same bytes: the date is
SOURCE_DATE_EPOCH's, or none's.
"""

import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

# Of what is compiled in and leaves no name in the program.
HEADERS = {
    "/usr/include/boost/version.hpp": "BSL-1.0",
    "/usr/include/CLI/CLI.hpp": "BSD-3-Clause",
    "/usr/include/nlohmann/json.hpp": "MIT",
}
LICENCES = {
    "libc6": "LGPL-2.1-or-later", "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1", "libfmt9": "MIT", "libmimalloc2.0": "MIT", "libglpk40": "GPL-3.0-or-later",
    "libpugixml1v5": "MIT", "libsqlite3-0": "blessing", "libtomlplusplus3": "MIT",
    "libxlsxwriter4": "BSD-2-Clause", "libzip4": "BSD-3-Clause", "zlib1g": "Zlib", "libgvc6": "EPL-1.0",
    "librsvg2-2": "LGPL-2.1-or-later",
}


def said(*words):
    try:
        return subprocess.run(words, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def linked(program):
    """Paths of the libraries that the program names itself."""
    names = re.findall(r"\(NEEDED\).*\[(.+)\]", said("readelf", "-d", program))
    paths = dict(re.findall(r"^\s*(\S+) => (\S+)", said("ldd", program), re.M))
    return [paths.get(name, name) for name in names if name in paths]


def package_of(path):
    """(name, version) of the package that holds a file."""
    for each in (os.path.realpath(path), path, re.sub("^/usr(?=/lib)", "", os.path.realpath(path))):
        found = re.match(r"([^:,\s]+)", said("dpkg-query", "-S", each))
        if found:
            version = said("dpkg-query", "-W", "-f=${Version}\n", found[1]).split("\n")[0]
            return found[1], version
    return Path(path).name, ""


def entry(name, version, licence):
    package = {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name), "name": name,
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION", "licenseDeclared": licence, "copyrightText": "NOASSERTION",
    }
    if version:
        package["versionInfo"] = version
        package["externalRefs"] = [{
            "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{name}@{version.replace('+', '%2B').replace(':', '%3A')}"}]
    return package


def document(program, version, late):
    parts = {}
    for path, how in ([(path, "DYNAMIC_LINK") for path in linked(program)]
                      + [(path, "RUNTIME_DEPENDENCY_OF") for path in late]
                      + [(path, "STATIC_LINK") for path in HEADERS if os.path.exists(path)]):
        name, found = package_of(path)
        parts.setdefault(name, (found, LICENCES.get(name, HEADERS.get(path, "NOASSERTION")), how))
    own = entry("maillage", "", "GPL-3.0-or-later") | {"versionInfo": version}
    packages = [own] + [entry(name, found, licence) for name, (found, licence, _) in sorted(parts.items())]
    ties = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
             "relatedSpdxElement": own["SPDXID"]}]
    for package in packages[1:]:
        how = parts[package["name"]][2]
        one, other = own["SPDXID"], package["SPDXID"]
        if how.endswith("_OF"):
            one, other = other, one
        ties.append({"spdxElementId": one, "relationshipType": how, "relatedSpdxElement": other})
    day = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", 0)), datetime.timezone.utc)
    digest = hashlib.sha256(json.dumps([packages, ties]).encode()).hexdigest()
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"maillage-{version}", "documentNamespace": f"urn:sha256:{digest}",
        "creationInfo": {"created": day.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: maillage-sbom"]},
        "packages": packages, "relationships": ties,
    }


if __name__ == "__main__":
    program, version, output, *late = sys.argv[1:]
    Path(output).write_text(json.dumps(document(program, version, late), indent=1) + "\n", encoding="utf-8")
