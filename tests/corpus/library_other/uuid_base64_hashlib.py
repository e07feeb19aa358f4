# Identifiers from names, encodings and digests.
import base64, hashlib, uuid

u = uuid.UUID('12345678-1234-5678-1234-567812345678')
print(u, u.hex, u.int, u.version, u == uuid.UUID(int=u.int), uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x').version, repr(u), sorted([u, uuid.UUID(int=0)])[0])
data = 'héllo wörld'.encode()
for encode, decode in ((base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b85encode, base64.b85decode)):
    text = encode(data)
    print(text, decode(text) == data)
print(hashlib.md5(b'abc').hexdigest(), hashlib.sha1(b'abc').hexdigest(), hashlib.sha256(data).hexdigest(), len(hashlib.sha512(b'').digest()), hashlib.blake2b(b'x', digest_size=8).hexdigest())
h = hashlib.sha256()
h.update(b'a')
c = h.copy()
h.update(b'b')
print(h.hexdigest() == hashlib.sha256(b'ab').hexdigest(), c.hexdigest() == hashlib.sha256(b'a').hexdigest(), h.name, h.digest_size)
for bad in (lambda: uuid.UUID('nope'), lambda: uuid.UUID(), lambda: base64.b64decode(b'abc'), lambda: hashlib.sha256('text'), lambda: base64.b16decode(b'xyz'), lambda: base64.b64encode('text')):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)

def short_id(text, n=6):
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())[:n].decode()

[short_id(x) for x in ('a', 'b', 'a')]
